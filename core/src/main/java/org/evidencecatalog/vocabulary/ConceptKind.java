package org.evidencecatalog.vocabulary;

/** Which of the three vocabularies a concept belongs to. */
public enum ConceptKind implements Coded {
  /** A health condition, the population side of a question. */
  CONDITION,
  /** What is done: an intervention or a comparator. */
  INTERVENTION,
  /** What is measured. */
  OUTCOME
}
