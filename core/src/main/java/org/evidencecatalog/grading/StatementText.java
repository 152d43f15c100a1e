package org.evidencecatalog.grading;

import java.util.Locale;

/**
 * The texts that statements are made of, in whole sentences with pieces in braces, as the bundles
 * of languages name them. Sentences on effects follow Santesso 2020, J Clin Epidemiol 119:126, and
 * are named by size, sign and certainty.
 */
enum StatementText {
  LARGE_REDUCTION_HIGH,
  LARGE_REDUCTION_MODERATE,
  LARGE_REDUCTION_LOW,
  LARGE_INCREASE_HIGH,
  LARGE_INCREASE_MODERATE,
  LARGE_INCREASE_LOW,
  MODERATE_REDUCTION_HIGH,
  MODERATE_REDUCTION_MODERATE,
  MODERATE_REDUCTION_LOW,
  MODERATE_INCREASE_HIGH,
  MODERATE_INCREASE_MODERATE,
  MODERATE_INCREASE_LOW,
  SMALL_REDUCTION_HIGH,
  SMALL_REDUCTION_MODERATE,
  SMALL_REDUCTION_LOW,
  SMALL_INCREASE_HIGH,
  SMALL_INCREASE_MODERATE,
  SMALL_INCREASE_LOW,
  TRIVIAL_HIGH,
  TRIVIAL_MODERATE,
  TRIVIAL_LOW,

  VERY_LOW,
  VERY_LOW_ON_ANY_OUTCOME,
  NO_SIGN,

  FAVOURS_INTERVENTION,
  FAVOURS_COMPARATOR,
  SIZE_UNKNOWN,
  BENEFIT_IF_LOWER,
  BENEFIT_IF_HIGHER,
  HARM_IF_LOWER,
  HARM_IF_HIGHER,

  LABEL,
  INTERVENTION,
  CONDITION,
  ANY_INTERVENTION,
  ANY_COMPARATOR,
  LISTED,
  ALTERNATIVES,

  STUDIED(true),
  STUDIED_WITHOUT_RESULTS(true),
  STUDIES(true),
  NOUN_RANDOMISED(true),
  NOUN_NON_RANDOMISED(true),
  NOUN_UNCONTROLLED(true),
  NOUN_REVIEW(true),
  STUDIES_WITH_PEOPLE,
  PEOPLE(true),
  TREATED,
  COMPARED,
  NO_STUDY,
  AGAINST,
  WITH_RESULTS_ON,

  CERTAINTY,
  LEVEL,
  WITH_SYMBOL,
  NOT_GRADED,
  NOT_GRADED_BECAUSE,
  CERTAINTY_HIGH,
  CERTAINTY_MODERATE,
  CERTAINTY_LOW,
  CERTAINTY_VERY_LOW,
  BADGE_HIGH,
  BADGE_MODERATE,
  BADGE_LOW,
  BADGE_VERY_LOW,

  CONCERN(true),
  EXCLUDED(true),
  CAUSE,
  CAUSE_RETRACTED,
  CAUSE_DESIGN_UNKNOWN,
  CAUSE_INTERVENTION_UNKNOWN,
  CAUSE_COMPARATOR_UNKNOWN,
  CAUSE_OUTCOME_UNKNOWN,
  CAUSE_OTHER_COMPARATOR,
  CAUSE_OTHER_CONDITION,
  CAUSE_OTHER_INTERVENTION,
  FROM_TWO;

  private final boolean counted;

  StatementText() {
    this(false);
  }

  StatementText(boolean counted) {
    this.counted = counted;
  }

  /** Whether there is one text for each plural category of the language. */
  boolean isCounted() {
    return counted;
  }

  /** The key in a bundle. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of the text for numbers of that category. */
  String key(PluralCategory category) {
    return key() + "." + category.name().toLowerCase(Locale.ROOT);
  }
}
