package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementBundleTest {
  /** The pieces that a text for one number only may leave out. */
  private static final Set<String> COUNTS = Set.of("count", "number");

  @ParameterizedTest
  @EnumSource(StatementLanguage.class)
  void a_bundle_has_every_key_once_and_no_other(StatementLanguage language) throws IOException {
    List<String> expected =
        Stream.concat(Stream.of(StatementBundle.REVIEWED), keys(language)).sorted().toList();

    assertThat(written(language)).containsExactlyElementsOf(expected);
    assertThat(language.bundle().texts().keySet())
        .containsExactlyInAnyOrderElementsOf(keys(language).toList());
  }

  @ParameterizedTest
  @EnumSource(StatementLanguage.class)
  void every_text_has_the_pieces_of_the_english_one(StatementLanguage language) {
    for (StatementText text : StatementText.values()) {
      if (!text.isCounted()) {
        assertThat(language.bundle().pieces(text.key()))
            .as(text.key())
            .isEqualTo(english(text.key()));
        continue;
      }
      for (PluralCategory category : language.plural().categories()) {
        Set<String> pieces = language.bundle().pieces(text.key(category));
        Set<String> needed = english(text.key(PluralCategory.OTHER));
        if (language.plural().isExact(category)) {
          pieces.removeAll(COUNTS);
          needed.removeAll(COUNTS);
        }
        assertThat(pieces).as(text.key(category)).isEqualTo(needed);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(StatementLanguage.class)
  void no_text_is_empty_but_the_words_for_numbers(StatementLanguage language) {
    language
        .bundle()
        .texts()
        .forEach(
            (key, text) -> {
              if (!key.equals(StatementText.FROM_TWO.key())) {
                assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
              }
            });
  }

  /** How far the review of the translations has come; one that was reviewed changes this table. */
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 87, 87",
    "GERMAN, 87, 5",
    "FRENCH, 87, 0",
    "SPANISH, 87, 5",
    "PORTUGUESE, 87, 4",
    "ARABIC, 127, 0",
  })
  void a_bundle_says_what_is_to_be_reviewed(StatementLanguage language, int texts, int reviewed)
      throws IOException {
    Set<String> keys = language.bundle().texts().keySet();

    assertThat(keys).hasSize(texts);
    assertThat(language.toBeReviewed()).hasSize(texts - reviewed);
    assertThat(language.isReviewed()).isEqualTo(language == StatementLanguage.ENGLISH);
    if (!language.isReviewed()) {
      assertThat(namedAsReviewed(language)).hasSize(reviewed);
      assertThat(keys).containsAll(namedAsReviewed(language));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, no effect, significant, no evidence",
    "GERMAN, keine Wirkung, signifikant, keine Evidenz",
    "GERMAN, kein Effekt, wirkungslos, unwirksam",
    "FRENCH, aucun effet, significati, aucune preuve",
    "FRENCH, pas d’effet, inefficace, sans effet",
    "SPANISH, ningún efecto, significativ, ninguna evidencia",
    "SPANISH, sin efecto, ineficaz, no hay evidencia",
    "PORTUGUESE, nenhum efeito, significativ, nenhuma evidência",
    "PORTUGUESE, sem efeito, ineficaz, não há evidência",
    "ARABIC, لا تأثير, دلالة, لا دليل",
    "ARABIC, عديم, غير فعال, لا توجد أدلة",
  })
  void no_text_says_what_must_never_be_said(
      StatementLanguage language, String one, String two, String three) {
    assertThat(language.bundle().texts().values())
        .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(one, two, three));
  }

  @Test
  void a_missing_piece_and_a_missing_text_are_told() {
    StatementBundle bundle = new StatementBundle(Map.of("a", "{x} of {y}"), Set.of());

    assertThat(bundle.with("a", Map.of("x", "{y} $1 \\", "y", "2"))).isEqualTo("{y} $1 \\ of 2");
    assertThatThrownBy(() -> bundle.with("a", Map.of("x", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a needs the piece y");
    assertThatThrownBy(() -> bundle.with("b", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no text b");
  }

  private static Set<String> english(String key) {
    return StatementLanguage.ENGLISH.bundle().pieces(key);
  }

  private static Stream<String> keys(StatementLanguage language) {
    return Stream.of(StatementText.values())
        .flatMap(
            text ->
                text.isCounted()
                    ? language.plural().categories().stream().map(text::key)
                    : Stream.of(text.key()));
  }

  /** The keys as they stand in the file, sorted; a properties file may have one twice. */
  private static List<String> written(StatementLanguage language) throws IOException {
    return lines(language).map(line -> line.split(" =", 2)[0]).sorted().toList();
  }

  private static Set<String> namedAsReviewed(StatementLanguage language) throws IOException {
    String names =
        lines(language)
            .filter(line -> line.startsWith(StatementBundle.REVIEWED + " ="))
            .map(line -> line.split("=", 2)[1].strip())
            .findFirst()
            .orElseThrow();
    return names.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(names.split(", ", -1)));
  }

  private static Stream<String> lines(StatementLanguage language) throws IOException {
    String file = "statements/" + language.code() + ".properties";
    try (InputStream in = StatementBundle.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }
}
