package org.evidencecatalog.grading;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which plural a number of things takes: the cardinal rules of Unicode CLDR 46 (plurals.xml) for
 * whole numbers. The category that CLDR has for whole millions in French, Spanish and Portuguese is
 * left out: it is about "a million of …" in words, and numbers that large stand in digits here.
 */
enum PluralRule {
  /** English, German, Spanish: one is one. */
  ONE_IS_ONE,
  /** French, Portuguese: none is like one. */
  NONE_IS_ONE,
  /** Arabic. */
  ARABIC;

  /** The categories that whole numbers fall into. */
  Set<PluralCategory> categories() {
    return this == ARABIC
        ? EnumSet.allOf(PluralCategory.class)
        : EnumSet.of(PluralCategory.ONE, PluralCategory.OTHER);
  }

  /**
   * The category of a number.
   *
   * @param number not negative
   */
  PluralCategory of(int number) {
    return switch (this) {
      case ONE_IS_ONE -> number == 1 ? PluralCategory.ONE : PluralCategory.OTHER;
      case NONE_IS_ONE -> number <= 1 ? PluralCategory.ONE : PluralCategory.OTHER;
      case ARABIC -> arabic(number);
    };
  }

  /** Whether a category holds one number only, so that its text need not say which. */
  boolean isExact(PluralCategory category) {
    return switch (category) {
      case ZERO, TWO -> true;
      case ONE -> this != NONE_IS_ONE;
      case FEW, MANY, OTHER -> false;
    };
  }

  private static PluralCategory arabic(int number) {
    int end = number % 100;
    return switch (number) {
      case 0 -> PluralCategory.ZERO;
      case 1 -> PluralCategory.ONE;
      case 2 -> PluralCategory.TWO;
      default ->
          end >= 11 ? PluralCategory.MANY : end >= 3 ? PluralCategory.FEW : PluralCategory.OTHER;
    };
  }
}
