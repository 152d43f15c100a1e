package org.evidencecatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One result of a study: an outcome at a time, compared between two arms.
 *
 * @param outcome label of the outcome, as printed; not blank
 * @param report the report it was taken from
 * @param timePoint time point in words
 * @param timeDays days after the start, zero or more
 * @param arm1 first arm, usually the intervention; empty if not stated
 * @param arm2 second arm, usually the comparator; empty if not stated
 * @param data the numbers; raw arms come before a reported effect when both are given
 * @param reported the effect the source reports beside raw arms, if it does
 * @param favours which arm the source says it favours
 * @param primary whether the user chose this result for the study's body
 * @param location where it was read
 * @param readings how values of its record were interpreted, refused or assumed
 */
public record OutcomeResult(
    String outcome,
    Optional<CitationKey> report,
    Optional<String> timePoint,
    OptionalDouble timeDays,
    Optional<String> arm1,
    Optional<String> arm2,
    ResultData data,
    Optional<ResultData.ReportedEffect> reported,
    Favours favours,
    boolean primary,
    Optional<SourceLocation> location,
    List<Reading> readings) {

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if the outcome is blank, the time is negative, or nothing but
   *     an unknown direction is given
   */
  public OutcomeResult {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(timePoint, "timePoint");
    Objects.requireNonNull(arm1, "arm1");
    Objects.requireNonNull(arm2, "arm2");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(reported, "reported");
    Objects.requireNonNull(favours, "favours");
    Objects.requireNonNull(location, "location");
    readings = List.copyOf(readings);
    if (outcome.isBlank()) {
      throw new IllegalArgumentException("outcome must not be blank");
    }
    if (timeDays.isPresent()
        && !(timeDays.getAsDouble() >= 0 && Double.isFinite(timeDays.getAsDouble()))) {
      throw new IllegalArgumentException("timeDays must be finite and not negative");
    }
    if (data instanceof ResultData.DirectionOnly && favours == Favours.UNKNOWN) {
      throw new IllegalArgumentException("a result has numbers, a direction or a text");
    }
  }
}
