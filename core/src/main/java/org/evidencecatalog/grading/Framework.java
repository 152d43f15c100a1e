package org.evidencecatalog.grading;

/** A published way of grading evidence. Implementations are immutable and thread-safe. */
public interface Framework {

  /** Code as used on the command line and in JSON, for example {@code grade}. */
  String code();

  /** Name and source, for readers. */
  String title();

  /**
   * Grades one body. A pure function: the same body gives the same grade on any machine.
   *
   * @param body the body; if it has no studies the grade says so
   */
  Grade grade(BodyOfEvidence body);
}
