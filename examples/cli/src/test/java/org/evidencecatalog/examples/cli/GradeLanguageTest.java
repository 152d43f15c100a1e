package org.evidencecatalog.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidencecatalog.examples.cli.Pooling.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeLanguageTest {

  private static Run grade(String... options) {
    List<String> args =
        new ArrayList<>(
            List.of("grade", "src/test/resources/org/evidencecatalog/examples/cli/grades"));
    args.addAll(List.of(options));
    return Pooling.run(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "de, Vertrauenswürdigkeit der Evidenz: ",
    "fr-CA, Certitude des données probantes",
    "ES, Certeza de la evidencia: ",
    "pt, Certeza da evidência: ",
    "ar, درجة اليقين في الأدلة: ",
    "en, Certainty of the evidence: ",
  })
  void statements_are_in_the_language_asked_for(String language, String certainty) {
    Run text = grade("--lang", language);
    Run json = grade("--lang", language, "--json");
    Run explained = grade("--lang", language, "--json", "--explain");

    assertThat(text.code()).isZero();
    assertThat(text.out()).contains(certainty);
    assertThat(json.json().get("statement_language").asString())
        .isEqualTo(language.substring(0, 2).toLowerCase(Locale.ROOT));
    assertThat(json.json().get("grades").get(0).get("statement").asString()).contains(certainty);
    assertThat(explained.json().get("grades").get(0).get("statement").asString())
        .contains(certainty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "pt", "ar"})
  void a_translation_that_nobody_reviewed_says_so(String language) {
    assertThat(grade("--lang", language).err()).contains("translated by a machine");
    assertThat(grade("--lang", language, "--json").json().get("statement_reviewed").asBoolean())
        .isFalse();
    assertThat(grade("--lang", "en").err()).doesNotContain("machine");
  }

  @Test
  void without_the_option_nothing_is_said_of_a_language() {
    assertThat(grade("--json").json().has("statement_language")).isFalse();
    assertThat(grade("--lang", "en").out()).isEqualTo(grade().out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "german", "", "../de"})
  void a_language_without_statements_is_refused_and_the_six_are_named(String language) {
    Run run = grade("--lang", language);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("statements are written in en, de, fr, es, pt, ar");
  }

  @Test
  void tables_are_in_english_and_refuse_another_language() {
    Run run = grade("--lang", "de", "--as", "sof");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("these tables are in English");
  }
}
