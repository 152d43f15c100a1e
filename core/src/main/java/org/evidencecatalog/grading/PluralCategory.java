package org.evidencecatalog.grading;

/** The plural categories of the Unicode Common Locale Data Repository that our languages use. */
enum PluralCategory {
  /** None. */
  ZERO,
  /** One; in French and Portuguese also none. */
  ONE,
  /** Two. */
  TWO,
  /** In Arabic what ends in 3 to 10. */
  FEW,
  /** In Arabic what ends in 11 to 99. */
  MANY,
  /** All others. */
  OTHER
}
