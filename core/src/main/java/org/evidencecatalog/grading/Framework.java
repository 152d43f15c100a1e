package org.evidencecatalog.grading;

import java.util.List;

/** A published way of grading evidence. Implementations are immutable and thread-safe. */
public interface Framework {

  /** Code as used on the command line and in JSON, for example {@code grade}. */
  String code();

  /** Name and source, for readers. */
  String title();

  /** The rules on which people may judge, in the framework's order; none unless it says so. */
  default List<Rule> rules() {
    return List.of();
  }

  /**
   * The same framework with judgements of people on its rules, beside those that it has. A
   * framework without such rules is the same with any judgements.
   */
  default Framework withJudgements(PanelJudgements judgements) {
    return this;
  }

  /**
   * Grades one body. A pure function: the same body gives the same grade on any machine.
   *
   * @param body the body; if it has no studies the grade says so
   */
  Grade grade(BodyOfEvidence body);
}
