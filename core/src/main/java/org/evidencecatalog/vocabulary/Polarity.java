package org.evidencecatalog.vocabulary;

/** Which direction of an outcome is good for the patient. */
public enum Polarity implements Coded {
  /** Less is better: pain, disability, adverse events. */
  LOWER,
  /** More is better: grip strength, quality of life. */
  HIGHER,
  /** Not stated: no direction may be claimed. */
  UNKNOWN
}
