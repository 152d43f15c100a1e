package org.evidencecatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An appraisal of a study's risk of bias, as somebody gave it; the tools of the appraisal package
 * say what it means.
 *
 * @param tool code of the tool, for example {@code pedro} or {@code rob2}; not blank
 * @param outcome the outcome it is about; empty for all
 * @param answers domains or items with their answers, as printed
 * @param overall overall judgement as given
 * @param total total score as given, zero or more
 * @param by who appraised
 * @param rationale why
 * @param location where it was read
 */
public record Appraisal(
    String tool,
    Optional<String> outcome,
    List<ItemAnswer> answers,
    Optional<String> overall,
    OptionalInt total,
    Optional<String> by,
    Optional<String> rationale,
    Optional<SourceLocation> location) {

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if the tool is blank or the total negative
   */
  public Appraisal {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(overall, "overall");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(rationale, "rationale");
    Objects.requireNonNull(location, "location");
    answers = List.copyOf(answers);
    if (tool.isBlank() || total.orElse(0) < 0) {
      throw new IllegalArgumentException("the tool must be named and the total not be negative");
    }
  }

  /** An appraisal of which only the total score is known. */
  public static Appraisal ofTotal(String tool, int total) {
    return new Appraisal(
        tool,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        OptionalInt.of(total),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same appraisal, read at that place unless its own is known. */
  public Appraisal readAt(SourceLocation place) {
    return location.isPresent()
        ? this
        : new Appraisal(tool, outcome, answers, overall, total, by, rationale, Optional.of(place));
  }

  /**
   * The answer to one domain or item.
   *
   * @param item its code, a domain such as {@code D1} or the number of an item; not blank
   * @param answer as printed; not blank
   */
  public record ItemAnswer(String item, String answer) {
    /**
     * Validates the answer.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public ItemAnswer {
      if (item.isBlank() || answer.isBlank()) {
        throw new IllegalArgumentException("item and answer must not be blank");
      }
    }
  }
}
