package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.OtherIdentifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dialects of RIS do differently. */
class RisDialectsTest {

  private static ImportResult record(String... lines) {
    return Texts.read(
        "a.ris", "TY  - JOUR\nTI  - Study A\n" + String.join("\n", lines) + "\nER  -");
  }

  private static Reference reference(String... lines) {
    return Texts.report(record(lines)).reference();
  }

  @ParameterizedTest
  @CsvSource({
    "PY  - 2020, 2020",
    "PY  - 2020/05/01/, 2020-05-01",
    "Y1  - 2020///, 2020",
    "Y1  - 2020//, 2020",
    "PY  - 2020/11//Nov/Dec2020, 2020-11",
    "PY  - 2020 May, 2020-05",
    "DA  - 2020/05/01/, 2020-05-01",
    "Y1  - 20200501, 2020-05-01"
  })
  void datesAreReadInEveryForm(String line, String date) {
    ImportResult result = record(line);
    assertThat(Texts.report(result).reference().issued()).contains(PartialDate.parse(date));
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void anExacterDateOfTheSameYearHolds() {
    assertThat(reference("PY  - 2020", "DA  - 2020/03/01/").issued())
        .contains(PartialDate.parse("2020-03-01"));
    assertThat(reference("PY  - 2020", "DA  - 2019/12/30/").issued())
        .contains(PartialDate.parse("2020"));
  }

  @Test
  void aDateThatIsNoneIsToldWithItsPlace() {
    ImportResult result = record("PY  - in press");
    assertThat(Texts.only(result, ProblemCode.DATE_UNREADABLE))
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(1);
              assertThat(problem.column()).contains("PY");
              assertThat(problem.value()).contains("in press");
              assertThat(problem.hint()).isPresent();
            });
  }

  @Test
  void centralListsIdsOfOtherDatabasesInC3() {
    ImportResult result =
        record(
            "AN  - CN-00000001",
            "C3  - PUBMED 10000001,EMBASE 200000001,CTGOV NCT00000001",
            "M3  - Journal article; Randomized controlled trial");
    assertThat(Texts.report(result).reference().identifiers())
        .contains(
            new Pmid("10000001"),
            new OtherIdentifier("embase", "200000001"),
            RegistryNumber.parse("NCT00000001").orElseThrow(),
            new OtherIdentifier("accession", "CN-00000001"));
    assertThat(Texts.study(result).design()).isEqualTo(StudyDesign.RANDOMISED_TRIAL);
  }

  @Test
  void centralListsRegistryRecordsUnderTheNameOfTheRegistry() {
    ImportResult result =
        record("AU  - Nct,", "JO  - https://clinicaltrials.gov/show/NCT00000001", "PY  - 2011");
    Report report = Texts.report(result);
    assertThat(report.key()).isEqualTo(new CitationKey("NCT00000001"));
    assertThat(report.kind()).isEqualTo(ReportKind.REGISTRATION);
    assertThat(report.reference().authors()).isEmpty();
    assertThat(report.reference().container()).isEmpty();
    assertThat(result.sources().get(0).study()).isPresent();
  }

  @Test
  void embaseGivesThePmidInC5AndTrialNumbersInCn() {
    assertThat(reference("C5  - 10000001", "CN  - NCT00000001 (ClinicalTrials.gov)").identifiers())
        .containsExactly(RegistryNumber.parse("NCT00000001").orElseThrow(), new Pmid("10000001"));
  }

  @Test
  void endNoteGivesThePmcidInC2AndThePmidOfMedlineInAn() {
    List<Identifier> identifiers =
        reference("C2  - PMC1000001", "DB  - PubMed", "AN  - 10000001").identifiers();
    assertThat(identifiers).containsExactly(new Pmid("10000001"), new Pmcid("PMC1000001"));
  }

  @Test
  void anAccessionNumberOfAnotherDatabaseIsNoPmid() {
    assertThat(reference("DB  - CINAHL", "AN  - 10000001").identifier(Pmid.class)).isEmpty();
  }

  @Test
  void zoteroAndEndNotePutThePmidIntoNotes() {
    assertThat(reference("N1  - PMID: 10000001").identifier(Pmid.class))
        .contains(new Pmid("10000001"));
  }

  @Test
  void oldEndNotePutsTheDoiIntoM3() {
    assertThat(reference("M3  - 10.1000/x").identifier(Doi.class)).contains(new Doi("10.1000/x"));
  }

  @Test
  void aResolversAddressIsADoi() {
    assertThat(reference("UR  - https://doi.org/10.1000/x").identifiers())
        .containsExactly(new Doi("10.1000/x"));
  }

  @Test
  void scopusTellsRetractionsByTheTypeOfDocument() {
    assertThat(Texts.report(record("M3  - Retracted")).notices())
        .containsExactly(Notice.RETRACTION);
  }

  @Test
  void ovidPrintsCountersAndLinksAroundRecords() {
    ImportResult result =
        Texts.read(
            "ovid.ris",
            "Search: heel.mp.",
            "1.",
            "TY  - JOUR",
            "T1  - Study A",
            "N2  - An abstract",
            "of two lines.",
            "ER  - ",
            "",
            "Link to the full text",
            "2. ",
            "TY  - JOUR",
            "T1  - Study B",
            "ER  - ");
    assertThat(result.records()).isEqualTo(2);
    assertThat(Texts.only(result, ProblemCode.VALUE_INTERPRETED).message())
        .startsWith("2 lines from here on");
  }

  @Test
  void aTitleGoesOnInTheNextLine() {
    assertThat(
            Texts.report(Texts.read("a.ris", "TY  - JOUR", "TI  - Study", "  A of two", "ER  -"))
                .reference()
                .title())
        .isEqualTo("Study A of two");
  }

  @Test
  void aRecordThatIsNotEndedEndsWhereTheNextOneStarts() {
    ImportResult result =
        Texts.read("a.ris", "TY  - JOUR", "TI  - Study A", "TY  - JOUR", "TI  - Study B");
    assertThat(result.sources()).hasSize(2);
    assertThat(result.rejected()).isZero();
  }

  @Test
  void aRecordWithoutATitleIsLeftOutAndCanBeMended() {
    ImportResult result =
        Texts.read("a.ris", "", "TY  - JOUR", "AU  - Doe, J", "PY  - 2020", "ER  - ");
    assertThat(Texts.only(result, ProblemCode.REQUIRED_BLANK).line()).isEqualTo(2);
    assertThat(result.rejectedRecords().get(0).cells()).containsExactly("", "", "Doe, J", "2020");
    assertThat(result.records()).isEqualTo(1);
    assertThat(result.rejected()).isEqualTo(1);
  }

  @Test
  void anUnknownTagIsToldOnceAndKept() {
    ImportResult result =
        Texts.read(
            "a.ris",
            "TY  - JOUR",
            "TI  - A",
            "Q1  - one",
            "ER  -",
            "TY  - JOUR",
            "TI  - B",
            "Q1  - two",
            "ER  -");
    assertThat(Texts.only(result, ProblemCode.HEADER_UNRECOGNISED).column()).contains("Q1");
    assertThat(result.sources())
        .extracting(source -> source.mainReport().extra())
        .containsExactly(
            List.of(new ExtraField("Q1", "one")), List.of(new ExtraField("Q1", "two")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndIsRead(String end) {
    String text =
        String.join(end, "TY  - JOUR", "TI  - A", "ER  - ", "", "TY  - JOUR", "TI  - B", "ER  - ");
    ImportResult result = Texts.read("a.ris", text);
    assertThat(result.sources())
        .extracting(source -> source.mainReport().location().orElseThrow().line())
        .containsExactly(1, 5);
  }

  @Test
  void oneBlankBeforeTheDashIsReadToo() {
    assertThat(Texts.read("a.ris", "TY - JOUR", "TI - Study A", "ER - ").imported()).isEqualTo(1);
  }

  @Test
  void aReferenceIdThatLooksLikeAKeyIsOneAndANumberIsNone() {
    assertThat(Texts.report(record("ID  - cotchett2014")).key().value()).isEqualTo("cotchett2014");
    assertThat(Texts.report(record("ID  - 4711", "AU  - Doe, J")).key().value()).isEqualTo("doend");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doe, Jane A. | Doe | Jane A.",
        "Doe JA | Doe | JA",
        "van der Berg, P. | van der Berg | P.",
        "Doe, J., Jr. | Doe | J., Jr."
      })
  void personsAreReadWithTheFamilyNameFirst(String text, String family, String given) {
    assertThat(reference("AU  - " + text).authors())
        .containsExactly(new Contributor.Person(family, Optional.of(given)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"World Health Organization", "Study Group Alpha,", "HEEL Investigators"})
  void groupsAreReadAsGroups(String name) {
    assertThat(reference("AU  - " + name).authors())
        .containsExactly(new Contributor.Collective(name.replace(",", "")));
  }
}
