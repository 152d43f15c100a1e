package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.RegistryNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL-JSON and Crossref's answers. */
class CslJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "{\"date-parts\":[[2020,5,1]]} | 2020-05-01",
        "{\"date-parts\":[[\"2020\",\"5\"]]} | 2020-05",
        "{\"date-parts\":[[2020],[2021]]} | 2020",
        "{\"raw\":\"2020-05-01\"} | 2020-05-01"
      })
  void datesAreReadInEveryForm(String issued, String date) {
    ImportResult result =
        Texts.read("a.json", "[{\"id\":\"a\",\"title\":\"A\",\"issued\":" + issued + "}]");
    assertThat(Texts.report(result).reference().issued()).contains(PartialDate.parse(date));
  }

  @Test
  void particlesBelongToTheFamilyName() {
    ImportResult result =
        Texts.read(
            "a.json",
            "[{\"id\":\"a\",\"title\":\"A\",\"author\":[{\"dropping-particle\":\"van\",",
            "\"non-dropping-particle\":\"der\",\"family\":\"Berg\",\"given\":\"L\",\"suffix\":\"Jr\"}]}]");
    assertThat(Texts.report(result).reference().authors())
        .containsExactly(new Contributor.Person("van der Berg", Optional.of("L Jr")));
  }

  @Test
  void crossrefTellsARetractionInTheRecordOfTheNoticeToo() {
    ImportResult result =
        Texts.read(
            "a.json",
            "{\"status\":\"ok\",\"message\":{\"total-results\":3,\"items\":[",
            "{\"type\":\"journal-article\",\"title\":[\"Study A\"],\"DOI\":\"10.1000/a\"},",
            "{\"title\":[\"Retraction: Study A\"],\"DOI\":\"10.1000/n\",",
            " \"update-to\":[{\"type\":\"retraction\",\"DOI\":\"10.1000/A\"}]},",
            "{\"title\":[\"Study B\"],\"DOI\":\"10.1000/b\",",
            " \"updated-by\":[{\"type\":\"expression_of_concern\",\"DOI\":\"10.1000/m\"}]}]}}");
    assertThat(result.sources())
        .extracting(source -> source.mainReport().notices())
        .containsExactly(
            List.of(Notice.RETRACTION), List.of(), List.of(Notice.EXPRESSION_OF_CONCERN));
  }

  @Test
  void crossrefListsTrialNumbers() {
    ImportResult result =
        Texts.read(
            "a.json",
            "[{\"title\":\"A\",\"clinical-trial-number\":"
                + "[{\"clinical-trial-number\":\"nct00000001\",\"registry\":\"10.18810/x\"}]}]");
    assertThat(Texts.study(result).registryNumbers())
        .containsExactly(RegistryNumber.parse("NCT00000001").orElseThrow());
  }

  @Test
  void fieldsThatAreUnknownOrGivenTwiceAreTold() {
    ImportResult result =
        Texts.read(
            "a.json", "[{\"id\":\"a\",\"title\":\"A\",\"title\":\"B\",\"colour\":[1,\"b\"]}]");
    assertThat(Texts.report(result).reference().title()).isEqualTo("A");
    assertThat(Texts.report(result).extra()).containsExactly(new ExtraField("colour", "1; b"));
    assertThat(Texts.codes(result))
        .containsExactlyInAnyOrder(ProblemCode.HEADER_DUPLICATE, ProblemCode.HEADER_UNRECOGNISED);
  }

  @Test
  void itemsBeforeABreakAreKept() {
    ImportResult result =
        Texts.read("a.json", "[{\"id\":\"a\",\"title\":\"A\"},", "{\"id\":\"b\",\"title\":");
    assertThat(result.imported()).isEqualTo(1);
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.RECORD_MALFORMED);
  }

  @Test
  void anItemThatIsNoObjectIsLeftOut() {
    ImportResult result = Texts.read("a.json", "[{\"id\":\"a\",\"title\":\"A\"},\"b\"]");
    assertThat(result.records()).isEqualTo(2);
    assertThat(Texts.only(result, ProblemCode.RECORD_MALFORMED).value()).contains("b");
  }

  @Test
  void limitsAreRefusedNotCut() {
    String deep = "[{\"title\":\"A\",\"x\":" + "[".repeat(200) + "]".repeat(200) + "}]";
    String wide = "[{\"title\":\"" + "A".repeat(2 << 20) + "\"}]";
    for (String text : List.of(deep, wide)) {
      assertThatExceptionOfType(ImportException.class)
          .isThrownBy(() -> Texts.read("a.json", text))
          .satisfies(
              failure ->
                  assertThat(failure.reason()).isEqualTo(ImportException.Reason.LIMIT_EXCEEDED));
    }
  }
}
