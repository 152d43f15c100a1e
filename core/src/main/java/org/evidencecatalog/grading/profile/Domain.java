package org.evidencecatalog.grading.profile;

import org.evidencecatalog.vocabulary.Coded;

/** The columns of an evidence profile that say what lowered or raised the certainty. */
public enum Domain implements Coded {
  /** {@code GRADE.risk-of-bias}. */
  RISK_OF_BIAS("Risk of bias"),
  /** {@code GRADE.inconsistency}. */
  INCONSISTENCY("Inconsistency"),
  /** {@code GRADE.indirectness}. */
  INDIRECTNESS("Indirectness"),
  /** {@code GRADE.imprecision}. */
  IMPRECISION("Imprecision"),
  /** {@code GRADE.publication-bias}. */
  PUBLICATION_BIAS("Publication bias"),
  /** What raised it: a large effect, a dose-response gradient, opposing confounding. */
  OTHER_CONSIDERATIONS("Other considerations");

  private final String title;

  Domain(String title) {
    this.title = title;
  }

  /** Heading of its column. */
  public String title() {
    return title;
  }
}
