package org.evidencecatalog.vocabulary;

/**
 * How a concept stands to the one a question asks about, read as "<em>this</em> is … the asked
 * one".
 */
public enum Relation implements Coded {
  /** The same concept, by label or synonym. */
  SAME,
  /** A descendant: evidence on it is evidence on the asked concept. */
  NARROWER,
  /** An ancestor: it also covers people or treatments that were not asked about. */
  BROADER,
  /** Shares an ancestor without being above or below: golfer's elbow beside tennis elbow. */
  SIBLING,
  /** Named as related by either side or one of their ancestors. */
  RELATED,
  /** None of these. */
  UNRELATED;

  /** Whether evidence on a concept so related belongs directly to the asked one. */
  public boolean isDirect() {
    return this == SAME || this == NARROWER;
  }
}
