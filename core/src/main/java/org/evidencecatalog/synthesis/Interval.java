package org.evidencecatalog.synthesis;

import java.util.function.DoubleUnaryOperator;

/**
 * A closed interval.
 *
 * @param low lower limit, finite
 * @param high upper limit, finite, not below {@code low}
 */
public record Interval(double low, double high) {

  /**
   * Validates the limits.
   *
   * @throws IllegalArgumentException if a limit is not finite or they are reversed
   */
  public Interval {
    if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
      throw new IllegalArgumentException(
          "limits must be finite and in order: " + low + ", " + high);
    }
  }

  /** The interval of this half-width around a centre. */
  static Interval around(double centre, double halfWidth) {
    return new Interval(centre - halfWidth, centre + halfWidth);
  }

  /** Whether a value lies in it, limits included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Whether another interval lies wholly in it, limits included. */
  public boolean contains(Interval other) {
    return low <= other.low && other.high <= high;
  }

  /** The upper less the lower limit. */
  public double width() {
    return high - low;
  }

  /** Both limits on another scale, by a function that never decreases. */
  public Interval map(DoubleUnaryOperator increasing) {
    return new Interval(increasing.applyAsDouble(low), increasing.applyAsDouble(high));
  }
}
