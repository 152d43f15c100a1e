package org.evidencecatalog.article;

/**
 * A number or a word in a claim that speaks of a study.
 *
 * @param words as the claim has it
 * @param verdict what the study says to it
 */
record AuditMention(String words, Verdict verdict) {

  /** What a study says to a mention. */
  enum Verdict {
    /** It agrees. */
    AGREES,
    /** It says something else. */
    CONTRADICTS,
    /** It does not say. */
    UNKNOWN;

    /** Agrees or contradicts. */
    static Verdict of(boolean agrees) {
      return agrees ? AGREES : CONTRADICTS;
    }
  }
}
