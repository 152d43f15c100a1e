package org.evidencecatalog.appraisal;

import org.evidencecatalog.vocabulary.Coded;

/**
 * Levels of risk of bias of the ROBINS-I tools, mildest first: finer than {@link RiskOfBias}, for
 * bodies of evidence that start High.
 */
public enum RobinsLevel implements Coded {
  /** Comparable to a well performed randomised trial. */
  LOW,
  /** Low, but confounding that was not controlled cannot be excluded. */
  LOW_EXCEPT_CONFOUNDING,
  /** Sound for a non-randomised study. */
  MODERATE,
  /** Some important problems. */
  SERIOUS,
  /** Too problematic to be used. */
  CRITICAL
}
