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
   * Which of the grades of a question's bodies speaks for the question: the one with the highest
   * level, the first among equals (after Cuello-Garcia 2022, J Clin Epidemiol 142:200; the tie is a
   * house rule).
   *
   * @param grades at least one, that of the randomised body first if there is one
   */
  default Grade headline(List<Grade> grades) {
    Grade best = grades.get(0);
    for (Grade grade : grades) {
      best = rank(grade) > rank(best) ? grade : best;
    }
    return best;
  }

  private static int rank(Grade grade) {
    return grade.level().map(Level::rank).orElse(Integer.MIN_VALUE);
  }

  /**
   * Grades one body. A pure function: the same body gives the same grade on any machine.
   *
   * @param body the body; if it has no studies the grade says so
   */
  Grade grade(BodyOfEvidence body);
}
