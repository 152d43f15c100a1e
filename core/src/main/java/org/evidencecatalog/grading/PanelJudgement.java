package org.evidencecatalog.grading;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evidencecatalog.model.SourceLocation;

/**
 * What a person, usually a panel, decided on a rule for all bodies of a question.
 *
 * @param framework code of the framework
 * @param condition label of the condition
 * @param intervention label of the intervention; empty = any
 * @param comparator label of the comparator; empty = any
 * @param outcome label of the outcome; empty = any
 * @param rule id of the rule
 * @param change levels to apply in place of the proposal
 * @param decision why, by whom and when
 * @param proposed the proposal that the person saw; empty if not stated
 * @param location where it was read
 */
public record PanelJudgement(
    String framework,
    String condition,
    Optional<String> intervention,
    Optional<String> comparator,
    Optional<String> outcome,
    String rule,
    int change,
    Judgement.Override decision,
    OptionalInt proposed,
    Optional<SourceLocation> location) {

  /**
   * Validates the judgement.
   *
   * @throws IllegalArgumentException if a label is blank or no rule permits the change
   */
  public PanelJudgement {
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(intervention, "intervention");
    Objects.requireNonNull(comparator, "comparator");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(proposed, "proposed");
    Objects.requireNonNull(location, "location");
    boolean blank =
        Stream.concat(
                Stream.of(framework, condition, rule),
                Stream.of(intervention, comparator, outcome).flatMap(Optional::stream))
            .anyMatch(String::isBlank);
    if (blank) {
      throw new IllegalArgumentException("framework, rule and labels must not be blank");
    }
    if (!Rule.isPossible(change)) {
      throw new IllegalArgumentException("no rule permits a change of " + change);
    }
  }

  /** Whether another judgement says the same of the same, wherever it was read. */
  public boolean isSameAs(PanelJudgement other) {
    return equals(
        new PanelJudgement(
            other.framework,
            other.condition,
            other.intervention,
            other.comparator,
            other.outcome,
            other.rule,
            other.change,
            other.decision,
            other.proposed,
            location));
  }
}
