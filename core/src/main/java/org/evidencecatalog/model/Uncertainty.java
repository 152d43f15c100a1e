package org.evidencecatalog.model;

import java.util.Optional;

/** How uncertain a reported estimate is, in the form in which its source says so. */
public sealed interface Uncertainty {

  /** A confidence interval, if it is that. */
  default Optional<ConfidenceInterval> interval() {
    return this instanceof ConfidenceInterval interval ? Optional.of(interval) : Optional.empty();
  }

  /** A standard error, if it is that. */
  default Optional<StandardError> standardError() {
    return this instanceof StandardError error ? Optional.of(error) : Optional.empty();
  }

  /** An exact p value, if it is that. */
  default Optional<PValue> exactP() {
    return this instanceof PValue p ? Optional.of(p) : Optional.empty();
  }

  /**
   * A confidence interval on the scale of the estimate.
   *
   * @param low lower limit
   * @param high upper limit, not below {@code low}
   * @param level coverage in percent, between 0 and 100 exclusive
   */
  record ConfidenceInterval(double low, double high, double level) implements Uncertainty {
    /**
     * Validates the interval.
     *
     * @throws IllegalArgumentException if a limit is not finite, they are reversed, or the level is
     *     not between 0 and 100
     */
    public ConfidenceInterval {
      if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
        throw new IllegalArgumentException(
            "limits must be finite and in order: " + low + ", " + high);
      }
      if (!(level > 0 && level < 100)) {
        throw new IllegalArgumentException("level must be between 0 and 100: " + level);
      }
    }
  }

  /**
   * A standard error, of the log for a ratio.
   *
   * @param value positive and finite
   */
  record StandardError(double value) implements Uncertainty {
    /**
     * Validates the error.
     *
     * @throws IllegalArgumentException if it is not positive and finite
     */
    public StandardError {
      if (!(value > 0 && Double.isFinite(value))) {
        throw new IllegalArgumentException("standard error must be positive and finite: " + value);
      }
    }
  }

  /**
   * An exact two-sided p value.
   *
   * @param value from 0 to 1
   */
  record PValue(double value) implements Uncertainty {
    /**
     * Validates the value.
     *
     * @throws IllegalArgumentException if it is outside 0 to 1
     */
    public PValue {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("p must be between 0 and 1: " + value);
      }
    }
  }

  /**
   * A p value of which only an upper bound is printed, such as {@code <0.001}; no estimate can be
   * pooled with it.
   *
   * @param bound p lies below it; above 0, at most 1
   */
  record PBelow(double bound) implements Uncertainty {
    /**
     * Validates the bound.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public PBelow {
      if (!(bound > 0 && bound <= 1)) {
        throw new IllegalArgumentException("bound must be above 0 and at most 1: " + bound);
      }
    }
  }

  /** No uncertainty was reported. */
  record NotReported() implements Uncertainty {}
}
