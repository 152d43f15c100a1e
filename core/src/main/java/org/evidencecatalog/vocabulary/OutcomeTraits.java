package org.evidencecatalog.vocabulary;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What only an outcome has: which direction is better, how important it is, and the smallest
 * difference that matters.
 *
 * @param polarity which direction is better
 * @param importance 1 to 9 (7–9 critical, 4–6 important, 1–3 limited: Guyatt 2011, J Clin Epidemiol
 *     64:395); empty if nobody judged it
 * @param mid minimal important difference, a positive finite number in the unit of {@code
 *     midMeasure}; empty if none was given
 * @param midMeasure effect measure the difference is expressed in, for example {@code MD}
 */
public record OutcomeTraits(
    Polarity polarity, OptionalInt importance, OptionalDouble mid, Optional<String> midMeasure) {

  /** Traits of which nothing is known; also those of every condition and intervention. */
  public static final OutcomeTraits UNKNOWN =
      new OutcomeTraits(
          Polarity.UNKNOWN, OptionalInt.empty(), OptionalDouble.empty(), Optional.empty());

  /**
   * Validates the traits.
   *
   * @throws IllegalArgumentException if importance is outside 1–9 or the difference is not a
   *     positive finite number
   */
  public OutcomeTraits {
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(midMeasure, "midMeasure");
    if (importance.isPresent() && (importance.getAsInt() < 1 || importance.getAsInt() > 9)) {
      throw new IllegalArgumentException("importance must be 1 to 9: " + importance.getAsInt());
    }
    if (mid.isPresent() && !(mid.getAsDouble() > 0 && Double.isFinite(mid.getAsDouble()))) {
      throw new IllegalArgumentException("mid must be positive and finite: " + mid.getAsDouble());
    }
  }
}
