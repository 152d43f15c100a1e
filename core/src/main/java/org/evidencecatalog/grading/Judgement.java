package org.evidencecatalog.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one rule of a framework says of a body.
 *
 * @param rule id of the rule, for example {@code GRADE.imprecision}
 * @param proposed levels the rule proposes to go down (negative) or up; empty = not assessed
 * @param change levels applied: the proposal, or a person's override of it; 0 if not assessed
 * @param reason why, in sentences
 * @param numbers the numbers the reason rests on
 * @param source the literature, or "house rule"
 * @param override what a person set in place of the proposal
 */
public record Judgement(
    String rule,
    OptionalInt proposed,
    int change,
    String reason,
    List<Figure> numbers,
    String source,
    Optional<Judgement.Override> override) {

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if without an override the change is not the proposal
   */
  public Judgement {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(override, "override");
    numbers = List.copyOf(numbers);
    if (override.isEmpty() && change != proposed.orElse(0)) {
      throw new IllegalArgumentException("only a person's override changes a proposal");
    }
  }

  /** A judgement as computed. */
  static Judgement computed(
      String rule, int proposed, String reason, String source, Figure... numbers) {
    return new Judgement(
        rule,
        OptionalInt.of(proposed),
        proposed,
        reason,
        List.of(numbers),
        source,
        Optional.empty());
  }

  /** A rule that could not be applied; it changes nothing. */
  static Judgement notAssessed(String rule, String reason, String source) {
    return new Judgement(rule, OptionalInt.empty(), 0, reason, List.of(), source, Optional.empty());
  }

  /** Whether the rule could be applied. */
  public boolean isAssessed() {
    return proposed.isPresent();
  }

  /** {@code computed}, or the person whose override was applied. */
  public String by() {
    return override.map(Override::by).orElse("computed");
  }

  /**
   * A named number.
   *
   * @param name in the words of the JSON output
   * @param value finite
   */
  public record Figure(String name, double value) {
    /**
     * Validates the number.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public Figure {
      Objects.requireNonNull(name, "name");
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(name + " must be finite: " + value);
      }
    }
  }

  /**
   * What a person set in place of a proposal.
   *
   * @param rationale why; not blank
   * @param by who; not blank
   * @param date when
   */
  @SuppressWarnings("JavaLangClash") // "override" is the word of the field
  public record Override(String rationale, String by, LocalDate date) {
    /**
     * Validates the override.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Override {
      Objects.requireNonNull(date, "date");
      if (rationale.isBlank() || by.isBlank()) {
        throw new IllegalArgumentException("rationale and by must not be blank");
      }
    }
  }
}
