package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BibTeX and BibLaTeX. */
class BibtexTest {

  private static Reference reference(String fields) {
    return Texts.report(Texts.read("a.bib", "@article{key, title = {A}, " + fields + "}"))
        .reference();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "M{\\\"u}ller and M\\\"{o}bius | Müller and Möbius",
        "Garc{\\'\\i}a, {\\'E}tude, na\\\"{\\i}ve | García, Étude, naïve",
        "\\v{C}apek, \\c{c}a, \\aa, {\\O}re, \\ss, \\L{}ódź | Čapek, ça, å, Øre, ß, Łódź",
        "50\\% of {RCT}s \\& more | 50% of RCTs & more",
        "pages 1--2 and a dash---here | pages 1–2 and a dash—here",
        "``quoted'' text | “quoted” text",
        "$\\alpha$-blockers and $n \\geq 5$ | α-blockers and n ≥5",
        "\\emph{In vitro} H\\textsubscript{2}O | In vitro H2O",
        "a \\unknowncommand b | a \\unknowncommandb"
      })
  void laTeXBecomesPlainText(String tex, String plain) {
    ImportResult result = Texts.read("a.bib", "@article{key, title = {" + tex + "}}");
    assertThat(Texts.report(result).reference().title()).isEqualTo(plain);
  }

  @Test
  void namesAreReadInTheThreeFormsOfBibtex() {
    assertThat(
            reference(
                    "author = {Ludwig van der Berg and Doe, Jr, John and de la Cruz, Ana and"
                        + " {Group of Many} and others}")
                .authors())
        .containsExactly(
            new Contributor.Person("van der Berg", Optional.of("Ludwig")),
            new Contributor.Person("Doe", Optional.of("John Jr")),
            new Contributor.Person("de la Cruz", Optional.of("Ana")),
            new Contributor.Collective("Group of Many"));
  }

  @Test
  void monthsAreMacros() {
    assertThat(reference("year = 2020, month = feb").issued())
        .contains(PartialDate.parse("2020-02"));
    assertThat(reference("date = {2020-02-03}").issued()).contains(PartialDate.parse("2020-02-03"));
  }

  @Test
  void stringsAreJoined() {
    ImportResult result =
        Texts.read(
            "a.bib", "@string{j = \"Journal\"}", "@article{k, title={A}, journal = j # { of B}}");
    assertThat(Texts.report(result).reference().container()).contains("Journal of B");
  }

  @Test
  void anEntryThatIsNeverClosedCostsItselfOnly() {
    ImportResult result =
        Texts.read(
            "a.bib",
            "@article{one, title = {Study A}}",
            "@article{two, title = {Study B",
            "@article{three, title = {Study C}}",
            "@article{four, title = Study D}",
            "@article{five, title = {Study E}}");
    assertThat(result.sources())
        .extracting(source -> source.id().value())
        .containsExactly("one", "three", "five");
    assertThat(result.records()).isEqualTo(5);
    assertThat(result.rejectedRecords())
        .extracting(rejected -> rejected.problem().line())
        .containsExactly(2, 4);
    assertThat(result.rejectedRecords())
        .extracting(rejected -> rejected.problem().code())
        .containsOnly(ProblemCode.RECORD_MALFORMED);
  }

  @Test
  void aKeyThatIsGivenTwiceCostsTheSecondEntry() {
    ImportResult result =
        Texts.read("a.bib", "@article{a, title = {A}}", "@article{a, title = {B}}");
    assertThat(Texts.only(result, ProblemCode.KEY_DUPLICATE).line()).isEqualTo(2);
    assertThat(result.imported()).isEqualTo(1);
  }

  @Test
  void anEntryWithoutAKeyGetsOne() {
    ImportResult result =
        Texts.read("a.bib", "@article{, title = {A}, author = {Jane Doe}, year = 2020}");
    assertThat(Texts.report(result).key().value()).isEqualTo("doe2020");
  }

  @Test
  void manyBracesTakeNoTime() {
    String text = "@article{a, title = {" + "{".repeat(200_000) + "}".repeat(200_000) + "A}}";
    assertThat(Texts.report(Texts.read("a.bib", text)).reference().title()).isEqualTo("A");
    List<ProblemCode> open = Texts.codes(Texts.read("a.bib", "@a{".repeat(100_000)));
    assertThat(open).contains(ProblemCode.RECORD_MALFORMED);
  }
}
