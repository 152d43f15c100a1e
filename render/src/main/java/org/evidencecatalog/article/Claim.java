package org.evidencecatalog.article;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.grading.Direction;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.vocabulary.Coded;

/**
 * What a claim in an article says it is about.
 *
 * @param condition label of the condition; empty only for a practice claim
 * @param intervention label of the intervention
 * @param comparator label of the comparator
 * @param outcome label of the outcome
 * @param direction what it claims: benefit, harm, none or uncertain; unknown if it does not say
 * @param certainty the certainty it stands for, which beats what its words imply
 * @param graded the level that was last approved for it
 * @param status whether it rests on evidence or on practice
 * @param of key of the study that its numbers speak of
 */
public record Claim(
    Optional<String> condition,
    Optional<String> intervention,
    Optional<String> comparator,
    Optional<String> outcome,
    Direction direction,
    Optional<Certainty> certainty,
    Optional<String> graded,
    Status status,
    Optional<String> of) {

  /** What a claim rests on. */
  public enum Status implements Coded {
    /** Evidence: everything is checked. */
    EVIDENCE,
    /** Practice: only its syntax, citations and numbers are checked. */
    PRACTICE
  }

  /**
   * Validates.
   *
   * @throws IllegalArgumentException if a claim on evidence names no condition
   */
  public Claim {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(intervention, "intervention");
    Objects.requireNonNull(comparator, "comparator");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(graded, "graded");
    Objects.requireNonNull(of, "of");
    if (condition.isEmpty() && status == Status.EVIDENCE) {
      throw new IllegalArgumentException("a claim on evidence names its condition");
    }
  }

  /**
   * The question whose evidence it is held against; empty for a practice claim without condition.
   */
  public Optional<Question> question() {
    return condition.map(label -> new Question(label, intervention, comparator, outcome));
  }
}
