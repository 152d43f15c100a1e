package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "en, ENGLISH",
    "en-GB, ENGLISH",
    "DE, GERMAN",
    "de_AT, GERMAN",
    "fr-CA, FRENCH",
    "es-419, SPANISH",
    "pt-BR, PORTUGUESE",
    "ar-EG, ARABIC",
    "' ar ', ARABIC",
  })
  void a_tag_names_its_language(String tag, StatementLanguage expected) {
    assertThat(StatementLanguage.of(tag)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "", "-", "deu", "german", "x-de"})
  void other_tags_name_none(String tag) {
    assertThat(StatementLanguage.of(tag)).isEmpty();
  }

  @Test
  void the_six_are_named_and_one_runs_from_right_to_left() {
    assertThat(StatementLanguage.codes()).containsExactly("en", "de", "fr", "es", "pt", "ar");
    assertThat(StatementLanguage.values())
        .filteredOn(language -> language.direction().equals("rtl"))
        .containsExactly(StatementLanguage.ARABIC);
    assertThat(StatementLanguage.GERMAN.direction()).isEqualTo("ltr");
  }

  @ParameterizedTest
  @CsvSource({
    "2, two, zwei, deux, dos, 2",
    "9, nine, neun, neuf, nueve, 9",
    "10, 10, 10, 10, 10, 10",
    "1, 1, 1, 1, 1, 1",
    "1234, 1234, 1234, 1234, 1234, 1234",
  })
  void small_numbers_are_in_words_where_these_never_change(
      int number, String english, String german, String french, String spanish, String others) {
    assertThat(StatementLanguage.ENGLISH.number(number)).isEqualTo(english);
    assertThat(StatementLanguage.GERMAN.number(number)).isEqualTo(german);
    assertThat(StatementLanguage.FRENCH.number(number)).isEqualTo(french);
    assertThat(StatementLanguage.SPANISH.number(number)).isEqualTo(spanish);
    assertThat(StatementLanguage.PORTUGUESE.number(number)).isEqualTo(others);
    assertThat(StatementLanguage.ARABIC.number(number)).isEqualTo(others);
  }

  @Test
  void alternatives_are_joined_as_the_language_does() {
    List<String> three = List.of("a", "b", "c");

    assertThat(StatementLanguage.ENGLISH.alternatives(three)).isEqualTo("a, b or c");
    assertThat(StatementLanguage.GERMAN.alternatives(three)).isEqualTo("a, b oder c");
    assertThat(StatementLanguage.ARABIC.alternatives(three)).isEqualTo("a، b أو c");
    assertThat(StatementLanguage.FRENCH.alternatives(List.of("a"))).isEqualTo("a");
    assertThat(StatementLanguage.SPANISH.listed(List.of())).isEmpty();
  }

  @Test
  void what_is_inserted_into_arabic_stands_in_an_isolate() {
    assertThat(StatementLanguage.ARABIC.label("dry needling"))
        .isEqualTo("«\u2068dry needling\u2069»");
    assertThat(StatementLanguage.ARABIC.isolated("ألم")).isEqualTo("\u2068ألم\u2069");
  }

  @ParameterizedTest
  @EnumSource(StatementLanguage.class)
  void a_label_in_arabic_does_not_turn_the_words_of_any_language(StatementLanguage language) {
    assertThat(language.isolated("ألم")).isEqualTo("\u2068ألم\u2069");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pain", "douleur à l’effort", "疼痛", ""})
  void a_label_from_left_to_right_is_left_alone_in_such_a_sentence(String label) {
    assertThat(StatementLanguage.ENGLISH.isolated(label)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pa\u202ein", "pa\u2069in", "\u2067pain", "\u202apain\u202c"})
  void a_label_cannot_break_out_of_its_isolate(String label) {
    assertThat(StatementLanguage.ARABIC.isolated(label)).isEqualTo("\u2068pain\u2069");
  }
}
