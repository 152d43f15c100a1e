package org.evidencecatalog.grading;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked: a condition, and as far as the asker cares an intervention, a comparator and an
 * outcome. All four are labels, resolved by the vocabulary of the catalog that is asked.
 *
 * @param condition label of the condition; not blank
 * @param intervention label of the intervention; empty = any
 * @param comparator label of the comparator; empty = any
 * @param outcome label of the outcome; empty = any
 */
public record Question(
    String condition,
    Optional<String> intervention,
    Optional<String> comparator,
    Optional<String> outcome) {

  /**
   * Validates the question.
   *
   * @throws IllegalArgumentException if a label is blank
   */
  public Question {
    Objects.requireNonNull(condition, "condition");
    boolean blank =
        Stream.of(intervention, comparator, outcome)
            .flatMap(Optional::stream)
            .anyMatch(String::isBlank);
    if (condition.isBlank() || blank) {
      throw new IllegalArgumentException("labels must not be blank");
    }
  }

  /** Everything known about a condition. */
  public static Question of(String condition) {
    return new Question(condition, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An intervention for a condition, against anything. */
  public static Question of(String condition, String intervention) {
    return of(condition).intervention(intervention);
  }

  /** The same question about this intervention. */
  public Question intervention(String label) {
    return new Question(condition, Optional.of(label), comparator, outcome);
  }

  /** The same question against this comparator. */
  public Question comparator(String label) {
    return new Question(condition, intervention, Optional.of(label), outcome);
  }

  /** The same question about this outcome. */
  public Question outcome(String label) {
    return new Question(condition, intervention, comparator, Optional.of(label));
  }
}
