package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Coded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twenty-three records of ClinicalTrials.gov (public domain, long texts cut), read by a person and
 * written down here before the importer saw them.
 */
class ClinicalTrialsGovTest {
  private static final Path FILES = Path.of("src/test/resources/ctgov");
  private static final ImportResult NEW = read("new-layout.csv");
  private static final ImportResult OLD = read("old-layout.csv");
  private static final Map<String, Study> STUDIES = studies();

  private static ImportResult read(String name) {
    return EvidenceImporter.standard().read(FILES.resolve(name));
  }

  private static Map<String, Study> studies() {
    return List.of(NEW, OLD).stream()
        .flatMap(result -> result.sources().stream())
        .map(Study.class::cast)
        .collect(Collectors.toMap(study -> study.id().value(), Function.identity()));
  }

  private static Study study(String id) {
    return Objects.requireNonNull(STUDIES.get(id), id);
  }

  private static String codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).collect(Collectors.joining("+"));
  }

  @Test
  void bothLayoutsAreRecognisedByTheirHeaders() {
    assertThat(NEW.files())
        .extracting(ImportedFile::format)
        .containsExactly(ImportFormat.CLINICALTRIALS_GOV);
    assertThat(OLD.files())
        .extracting(ImportedFile::format)
        .containsExactly(ImportFormat.CLINICALTRIALS_GOV);
    assertThat(NEW.files().get(0).reason()).contains("NCT Number");
    assertThat(STUDIES).hasSize(23);
    assertThat(NEW.errors() + OLD.errors()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NCT01112306, before_after,                  completed,  , 709,  industry, 2010-07-07, 2021-08-26, 2010-04-28
          NCT00878943, unknown,                       unknown,    , ,     industry, ,           ,           2009-04-09
          NCT01338415, non_randomised_trial,          completed,  , 58,   industry, 2011-03-08, 2020-05-29, 2011-04-19
          NCT06180096, crossover_trial,               completed,  , 36,   industry, 2023-03-07, 2023-04-06, 2023-12-22
          NCT01219556, cohort,                        completed,  , 8704, industry, 2010-11,    2013-02,    2010-10-13
          NCT00933920, randomised_trial,              completed,  , 124,  industry, 2009-06,    ,           2009-07-07
          NCT00147589, randomised_trial,              completed,  , 320,  industry, 2004-09,    2007-01,    2005-09-07
          NCT01295021, cross_sectional,               completed,  , 1514, industry, 2011-02,    2012-02,    2011-02-14
          NCT00766805, unknown,                       completed,  , 177,  public,   2002-10,    2007-06,    2008-10-06
          NCT03076619, unknown,                       completed,  , 300,  public,   2003-11,    2006-06,    2017-03-10
          NCT00293735, randomised_trial,              withdrawn,  0, ,    ,         2015-06,    2017-01,    2006-02-17
          NCT07280390, case_control,                  planned,    30, ,   ,         2026-01-01, 2027-02-25, 2025-12-12
          NCT00800709, randomised_trial,              completed,  , 26,   industry, 2008-07,    2010-10,    2008-12-02
          NCT03106740, randomised_trial,              recruiting, 145, ,  public,   2017-10-10, 2021-09,    2017-04-10
          NCT03389100, before_after,                  recruiting, 150, ,  public,   2018-03-05, 2021-06,    2018-01-03
          NCT01974037, crossover_trial,               completed,  , 80,   ,         2013-05,    2013-12,    2013-11-01
          NCT00605254, unknown,                       completed,  , 58,   public,   2008-01-24, 2014-09-04, 2008-01-31
          NCT01565343, before_after,                  completed,  , 25,   industry, 2008-04,    2009-04,    2012-03-28
          NCT00110032, non_randomised_trial,          terminated, , 46,   public,   2005-06,    ,           2005-05-04
          NCT02266563, case_control,                  active,     46, ,   ,         2015-01,    2018-02,    2014-10-17
          NCT00556153, case_series,                   withdrawn,  0, ,    ,         2013-02,    2013-02,    2007-11-09
          NCT00543322, unknown,                       terminated, , ,     ,         2001-07,    2006-07,    2007-10-12
          NCT02355054, unknown,                       unknown,    , ,     ,         ,           ,           2015-02-04
          """)
  void designStatusSizesFundingAndDates(
      String id,
      String design,
      String status,
      @Nullable String planned,
      @Nullable String randomised,
      @Nullable String funding,
      @Nullable String started,
      @Nullable String finished,
      String registered) {
    Study study = study(id);
    assertThat(study.design().code()).isEqualTo(design);
    assertThat(study.status().code()).isEqualTo(status);
    assertThat(known(study.sampleSize().planned())).isEqualTo(known(planned));
    assertThat(known(study.sampleSize().randomised())).isEqualTo(known(randomised));
    assertThat(codes(study.funding())).isEqualTo(known(funding));
    assertThat(known(study.started())).isEqualTo(known(started));
    assertThat(known(study.finished())).isEqualTo(known(finished));
    assertThat(study.mainReport().reference().issued().map(Object::toString)).hasValue(registered);
    assertThat(study.mainReport().kind()).isEqualTo(ReportKind.REGISTRATION);
    assertThat(study.comparators()).isEmpty();
    assertThat(study.contributesResults()).isFalse();
  }

  private static String known(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String known(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static String known(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "NCT01112306, open,      unknown, unknown, unknown",
    "NCT00933920, single,    yes,     unknown, unknown",
    "NCT00147589, double,    unknown, unknown, unknown",
    "NCT00800709, quadruple, yes,     yes,     yes",
    "NCT01974037, triple,    yes,     unknown, yes",
    "NCT01565343, single,    unknown, unknown, yes",
    "NCT00605254, unknown,   unknown, unknown, unknown"
  })
  void maskingNamesTheRolesThatItListsAndNoOther(
      String id, String label, String participants, String providers, String assessors) {
    var blinding = study(id).blinding();
    assertThat(blinding.label().code()).isEqualTo(label);
    assertThat(blinding.participants().code()).isEqualTo(participants);
    assertThat(blinding.providers().code()).isEqualTo(providers);
    assertThat(blinding.outcomeAssessors().code()).isEqualTo(assessors);
    assertThat(blinding.analysts().code()).isEqualTo("unknown");
  }

  @Test
  void aTypeBeforeAnInterventionIsTakenOffItsLabelAndKept() {
    Study study = study("NCT03106740");
    assertThat(study.interventions())
        .containsExactly(
            "Minocycline Hydrochloride 100mg Capsule",
            "Magnetic Resonance-Positron Emission Tomography Imaging",
            "Placebo Capsule");
    assertThat(study.mainReport().extra())
        .contains(
            new ExtraField(
                "registered_interventions",
                "Drug: Minocycline Hydrochloride 100mg Capsule|Diagnostic Test: Magnetic"
                    + " Resonance-Positron Emission Tomography Imaging|Other: Placebo Capsule"),
            new ExtraField("phase", "Phase 2"));
  }

  @Test
  void theSameInterventionInTwoArmsIsOne() {
    assertThat(study("NCT00933920").interventions()).containsExactly("Aliskiren");
  }

  @Test
  void conditionsMayHoldCommas() {
    assertThat(study("NCT03076619").conditions())
        .containsExactly("Hypertension, Pregnancy-Induced");
    assertThat(study("NCT03389100").conditions())
        .containsExactly("Diabetes Mellitus, Type 2", "Pre-diabetes");
  }

  @Test
  void numbersInOtherRegistriesAreRegistryNumbersAndTheRestIsKept() {
    Report report = study("NCT03076619").mainReport();
    assertThat(report.reference().registryNumbers())
        .extracting(RegistryNumber::value)
        .containsExactly(
            "NCT03076619",
            "DRKS00011324",
            "ChiCTR-OOC-16010171",
            "UMIN000024722",
            "U1111-1189-6165",
            "TCTR20161221005");
    assertThat(report.extra()).contains(new ExtraField("other_numbers", "Postgraduation Thesis"));
  }

  @Test
  void aTrialInTwoRegistriesIsOneStudy() {
    ImportResult result =
        Texts.read(
            "both.csv",
            "NCT Number,Study Title,Study Status,Other IDs,Sponsor",
            "NCT01234567,One trial,COMPLETED,ABC-1|ISRCTN12345678,A",
            "NCT01234568,Its extension,COMPLETED,NCT01234567,A",
            "NCT01234569,Another entry,COMPLETED,ISRCTN12345678,A");
    assertThat(result.catalog().studies()).hasSize(2);
    assertThat(Texts.only(result, ProblemCode.REPORTS_LINKED).value()).isPresent();
  }

  @Test
  void whatIsReadAsABlankOrNotUnderstoodIsToldWithItsPlace() {
    assertThat(OLD.problems())
        .filteredOn(problem -> problem.value().equals(Optional.of("null")))
        .extracting(problem -> problem.column().orElseThrow())
        .containsExactlyInAnyOrder(
            "Completion Date", "Enrollment", "Enrollment", "Start Date", "Completion Date");
    assertThat(NEW.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.message()).contains("no design can be told");
              assertThat(problem.column()).hasValue("Study Design");
              assertThat(problem.value().orElse("")).contains("RANDOMIZED", "SINGLE_GROUP");
            });
  }

  @Test
  void aRecordWithoutTitleOrNumberIsLeftOutAndOneGivenTwiceIsReadOnce() {
    ImportResult result =
        Texts.read(
            "x.csv",
            "NCT Number,Study Title,Study Status,Sponsor",
            "NCT01234567,,COMPLETED,A",
            ",A title,COMPLETED,A",
            "NCT01234568,B,COMPLETED,A",
            "NCT01234568,B,COMPLETED,A");
    assertThat(result.rejectedRecords())
        .extracting(record -> record.problem().code())
        .containsExactly(
            ProblemCode.REQUIRED_BLANK, ProblemCode.REQUIRED_BLANK, ProblemCode.KEY_DUPLICATE);
    assertThat(result.imported()).isEqualTo(1);
  }

  @Test
  void theSameTrialInTwoFilesIsTwoRecordsOfOneStudy() {
    ImportResult both =
        EvidenceImporter.standard()
            .read(FILES.resolve("new-layout.csv"), FILES.resolve("new-layout-again.csv"));
    assertThat(both.rejected()).isZero();
    assertThat(both.catalog().studies()).hasSize(12);
    assertThat(both.catalog().find("NCT00147589a")).isPresent();
  }

  @Test
  void knownColumnsThatAreNotKeptAreNamedOnce() {
    assertThat(Texts.only(NEW, ProblemCode.COLUMN_NOT_KEPT).value())
        .hasValueSatisfying(names -> assertThat(names).contains("Brief Summary", "Locations"));
  }

  @Test
  void aNativeFileMayCallItsKeyNctNumber() {
    ImportResult result =
        Texts.read(
            "studies.csv",
            "NCT Number,title,condition,comparator,blinded_assessors",
            "NCT01234567,A,neck pain,sham,yes");
    assertThat(result.files())
        .extracting(ImportedFile::format)
        .containsExactly(ImportFormat.STUDIES);
  }

  @Test
  void classesOfFundersThatHoldAnybodySayNothing() {
    assertThat(study("NCT00800709").funding()).containsExactly(Funding.INDUSTRY);
    assertThat(study("NCT07280390").funding()).isEmpty();
  }
}
