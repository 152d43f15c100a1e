package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Against the table of language plural rules of Unicode CLDR 46. */
class PluralRuleTest {

  @ParameterizedTest
  @CsvSource({
    "0, OTHER, ONE, ZERO",
    "1, ONE, ONE, ONE",
    "2, OTHER, OTHER, TWO",
    "3, OTHER, OTHER, FEW",
    "10, OTHER, OTHER, FEW",
    "11, OTHER, OTHER, MANY",
    "21, OTHER, OTHER, MANY",
    "99, OTHER, OTHER, MANY",
    "100, OTHER, OTHER, OTHER",
    "101, OTHER, OTHER, OTHER",
    "102, OTHER, OTHER, OTHER",
    "103, OTHER, OTHER, FEW",
    "110, OTHER, OTHER, FEW",
    "111, OTHER, OTHER, MANY",
    "199, OTHER, OTHER, MANY",
    "200, OTHER, OTHER, OTHER",
    "1000, OTHER, OTHER, OTHER",
    "1003, OTHER, OTHER, FEW",
    "1000000, OTHER, OTHER, OTHER",
  })
  void numbers_fall_into_the_categories_of_their_language(
      int number, PluralCategory english, PluralCategory french, PluralCategory arabic) {
    assertThat(StatementLanguage.ENGLISH.plural().of(number)).isEqualTo(english);
    assertThat(StatementLanguage.GERMAN.plural().of(number)).isEqualTo(english);
    assertThat(StatementLanguage.SPANISH.plural().of(number)).isEqualTo(english);
    assertThat(StatementLanguage.FRENCH.plural().of(number)).isEqualTo(french);
    assertThat(StatementLanguage.PORTUGUESE.plural().of(number)).isEqualTo(french);
    assertThat(StatementLanguage.ARABIC.plural().of(number)).isEqualTo(arabic);
  }

  @ParameterizedTest
  @EnumSource(PluralRule.class)
  void the_categories_are_those_that_numbers_fall_into_and_exact_ones_hold_one_number(
      PluralRule rule) {
    Set<PluralCategory> seen = EnumSet.noneOf(PluralCategory.class);
    for (PluralCategory category : PluralCategory.values()) {
      long numbers = IntStream.range(0, 1000).filter(n -> rule.of(n) == category).count();
      if (numbers > 0) {
        seen.add(category);
        assertThat(rule.isExact(category)).as(category.name()).isEqualTo(numbers == 1);
      }
    }

    assertThat(rule.categories()).isEqualTo(seen);
  }
}
