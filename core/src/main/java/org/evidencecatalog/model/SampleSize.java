package org.evidencecatalog.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How many people, kept apart by what was counted; every count is zero or more.
 *
 * @param planned intended by a protocol or registration
 * @param randomised allocated to the arms, or enrolled where nothing was allocated
 * @param analysed in the main analysis
 * @param completed followed to the end
 * @param arms sizes of the arms in the order stated; empty if not stated
 * @param includedStudies studies a review included
 * @param includedParticipants participants of the studies a review included
 */
public record SampleSize(
    OptionalInt planned,
    OptionalInt randomised,
    OptionalInt analysed,
    OptionalInt completed,
    List<Integer> arms,
    OptionalInt includedStudies,
    OptionalInt includedParticipants) {

  /** Nothing is known. */
  public static final SampleSize UNKNOWN =
      new SampleSize(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          List.of(),
          OptionalInt.empty(),
          OptionalInt.empty());

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public SampleSize {
    arms = List.copyOf(arms);
    int least =
        Math.min(
            Math.min(Math.min(planned.orElse(0), randomised.orElse(0)), analysed.orElse(0)),
            Math.min(
                Math.min(completed.orElse(0), includedStudies.orElse(0)),
                includedParticipants.orElse(0)));
    for (int arm : arms) {
      least = Math.min(least, arm);
    }
    if (least < 0) {
      throw new IllegalArgumentException("counts must not be negative");
    }
  }

  /** A size of which only the number randomised is known. */
  public static SampleSize ofRandomised(int randomised) {
    return new SampleSize(
        OptionalInt.empty(),
        OptionalInt.of(randomised),
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /**
   * What the study adds to the participants of a body of evidence: the analysed, else the
   * randomised. Never the planned, the completed, or a count of trials.
   */
  public OptionalInt participants() {
    return analysed.isPresent() ? analysed : randomised;
  }

  /** Every count of people that is known, in the order of the components, without the arms. */
  public List<Integer> knownCounts() {
    return Stream.of(planned, randomised, analysed, completed, includedParticipants)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .toList();
  }
}
