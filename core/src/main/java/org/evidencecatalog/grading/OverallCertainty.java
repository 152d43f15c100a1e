package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code GRADE.overall}: the certainty that a recommendation on an intervention for a condition can
 * rest on, the lowest among its critical outcomes (Guyatt 2013, J Clin Epidemiol 66:151; where none
 * is marked critical, among all outcomes: house rule). It says nothing of a review.
 *
 * @param condition label of the condition
 * @param intervention label of the intervention; empty = any
 * @param level the level; empty if an outcome that counts has none
 * @param outcomes labels of the outcomes that count, in the order of their grades
 * @param reason why, in sentences
 */
public record OverallCertainty(
    String condition,
    Optional<String> intervention,
    Optional<Certainty> level,
    List<String> outcomes,
    String reason) {

  /** The literature. */
  public static final String SOURCE = "Guyatt 2013, J Clin Epidemiol 66:151";

  /** Importance from which an outcome is critical: Guyatt 2011, J Clin Epidemiol 64:395. */
  private static final int CRITICAL = 7;

  /** Checks and copies. */
  public OverallCertainty {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(intervention, "intervention");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(reason, "reason");
    outcomes = List.copyOf(outcomes);
  }

  /**
   * One for each condition, intervention and comparator of these grades, in their order. Grades by
   * other frameworks, and on no outcome, do not count.
   */
  public static List<OverallCertainty> of(List<Grade> grades) {
    Map<Question, List<Grade>> byQuestion = new LinkedHashMap<>();
    for (Grade grade : grades) {
      if (grade.framework().equals(GradeFramework.CODE) && grade.question().outcome().isPresent()) {
        byQuestion
            .computeIfAbsent(withoutOutcome(grade.question()), any -> new ArrayList<>())
            .add(grade);
      }
    }
    return byQuestion.values().stream().map(OverallCertainty::ofOne).toList();
  }

  private static Question withoutOutcome(Question question) {
    return new Question(
        question.condition(),
        question.intervention(),
        question.comparator(),
        Optional.empty(),
        question.type(),
        question.timeDays(),
        question.include());
  }

  private static OverallCertainty ofOne(List<Grade> grades) {
    List<Grade> critical = grades.stream().filter(OverallCertainty::isCritical).toList();
    List<Grade> counting = critical.isEmpty() ? grades : critical;
    List<String> unknown =
        counting.stream()
            .filter(grade -> grade.certainty().isEmpty())
            .map(OverallCertainty::outcome)
            .toList();
    Optional<Certainty> lowest =
        counting.stream()
            .flatMap(grade -> grade.certainty().stream())
            .min(Comparator.naturalOrder());
    Question question = grades.get(0).question();
    return new OverallCertainty(
        question.condition(),
        question.intervention(),
        unknown.isEmpty() ? lowest : Optional.empty(),
        counting.stream().map(OverallCertainty::outcome).toList(),
        (critical.isEmpty()
                ? "No outcome is marked critical, so all outcomes count (house rule). "
                : "")
            + (unknown.isEmpty() ? lowestInWords(counting, lowest) : unknownInWords(unknown)));
  }

  private static boolean isCritical(Grade grade) {
    return grade.body().traits().importance().orElse(0) >= CRITICAL;
  }

  private static String outcome(Grade grade) {
    return grade.question().outcome().orElseThrow();
  }

  private static String lowestInWords(List<Grade> counting, Optional<Certainty> lowest) {
    List<String> outcomes =
        counting.stream()
            .filter(grade -> grade.certainty().equals(lowest))
            .map(OverallCertainty::outcome)
            .toList();
    return "The lowest certainty is that on " + Wording.list(outcomes) + ".";
  }

  private static String unknownInWords(List<String> outcomes) {
    return "No certainty is known on " + Wording.list(outcomes) + ", so none is known overall.";
  }
}
