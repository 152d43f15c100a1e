package org.evidencecatalog.grading;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.vocabulary.Relation;

/**
 * What is asked: a condition, and as far as the asker cares an intervention, a comparator and an
 * outcome. All four are labels, resolved by the vocabulary of the catalog that is asked.
 *
 * @param condition label of the condition; not blank
 * @param intervention label of the intervention; empty = any
 * @param comparator label of the comparator; empty = any
 * @param outcome label of the outcome; empty = any
 * @param type what kind of question it is
 * @param timeDays the time after the start that is asked about, in days; of several results of a
 *     study the nearest is used; empty = the latest
 * @param include relations of indirect evidence that is let in: broader, sibling or related; empty
 *     = the same and narrower concepts only
 */
public record Question(
    String condition,
    Optional<String> intervention,
    Optional<String> comparator,
    Optional<String> outcome,
    QuestionType type,
    OptionalDouble timeDays,
    Set<Relation> include) {

  /**
   * Validates the question.
   *
   * @throws IllegalArgumentException if a label is blank, the time negative, or unrelated evidence
   *     let in
   */
  public Question {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(type, "type");
    if (timeDays.isPresent() && !(timeDays.getAsDouble() >= 0)) {
      throw new IllegalArgumentException("timeDays must not be negative: " + timeDays);
    }
    include = Set.copyOf(include);
    if (include.contains(Relation.UNRELATED)) {
      throw new IllegalArgumentException("unrelated evidence is no evidence");
    }
    boolean blank =
        Stream.of(intervention, comparator, outcome)
            .flatMap(Optional::stream)
            .anyMatch(String::isBlank);
    if (condition.isBlank() || blank) {
      throw new IllegalArgumentException("labels must not be blank");
    }
  }

  /** A question about what an intervention helps, at the latest time known. */
  public Question(
      String condition,
      Optional<String> intervention,
      Optional<String> comparator,
      Optional<String> outcome) {
    this(
        condition,
        intervention,
        comparator,
        outcome,
        QuestionType.TREATMENT_BENEFIT,
        OptionalDouble.empty(),
        Set.of());
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
    return new Question(
        condition, Optional.of(label), comparator, outcome, type, timeDays, include);
  }

  /** The same question against this comparator. */
  public Question comparator(String label) {
    return new Question(
        condition, intervention, Optional.of(label), outcome, type, timeDays, include);
  }

  /** The same question about this outcome. */
  public Question outcome(String label) {
    return new Question(
        condition, intervention, comparator, Optional.of(label), type, timeDays, include);
  }

  /** The same question of another kind. */
  public Question type(QuestionType kind) {
    return new Question(condition, intervention, comparator, outcome, kind, timeDays, include);
  }

  /** The same question at this time after the start, in days. */
  public Question atDays(double days) {
    return new Question(
        condition, intervention, comparator, outcome, type, OptionalDouble.of(days), include);
  }

  /** The same question with indirect evidence of these relations let in. */
  public Question including(Collection<Relation> relations) {
    return new Question(
        condition, intervention, comparator, outcome, type, timeDays, Set.copyOf(relations));
  }

  /** Whether evidence so related is let in. */
  public boolean admits(Relation relation) {
    return relation.isDirect() || include.contains(relation);
  }
}
