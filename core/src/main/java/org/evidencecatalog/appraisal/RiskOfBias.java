package org.evidencecatalog.appraisal;

import org.evidencecatalog.vocabulary.Coded;

/** Classes of risk of bias into which the judgements of all tools are put, mildest first. */
public enum RiskOfBias implements Coded {
  /** Low risk. */
  LOW,
  /** Some concerns, moderate risk, or unclear. */
  SOME,
  /** High or serious risk. */
  HIGH,
  /** So high that the result should not be used. */
  CRITICAL
}
