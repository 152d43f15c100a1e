package org.evidencecatalog.model;

import java.util.Objects;
import java.util.Optional;

/** The numbers of one result, as they were extracted. */
public sealed interface ResultData {

  /** Raw numbers of two arms with events, if it is that. */
  default Optional<DichotomousArms> dichotomous() {
    return this instanceof DichotomousArms arms ? Optional.of(arms) : Optional.empty();
  }

  /** Raw numbers of two arms with means, if it is that. */
  default Optional<ContinuousArms> continuous() {
    return this instanceof ContinuousArms arms ? Optional.of(arms) : Optional.empty();
  }

  /** A correlation, if it is that. */
  default Optional<Correlation> correlation() {
    return this instanceof Correlation correlation ? Optional.of(correlation) : Optional.empty();
  }

  /** An effect as reported, if it is that. */
  default Optional<ReportedEffect> reportedEffect() {
    return this instanceof ReportedEffect effect ? Optional.of(effect) : Optional.empty();
  }

  /**
   * Events in two arms.
   *
   * @param events1 events in the first arm, from 0 to {@code total1}
   * @param total1 people in the first arm
   * @param events2 events in the second arm, from 0 to {@code total2}
   * @param total2 people in the second arm
   */
  record DichotomousArms(int events1, int total1, int events2, int total2) implements ResultData {
    /**
     * Validates the counts.
     *
     * @throws IllegalArgumentException if a count is negative or events exceed the total
     */
    public DichotomousArms {
      if (events1 < 0 || events2 < 0 || events1 > total1 || events2 > total2) {
        throw new IllegalArgumentException(
            "events must lie between 0 and the total: "
                + events1
                + "/"
                + total1
                + ", "
                + events2
                + "/"
                + total2);
      }
    }
  }

  /**
   * Means in two arms, in the unit of the outcome.
   *
   * @param mean1 mean of the first arm
   * @param sd1 standard deviation of the first arm, zero or more
   * @param n1 people in the first arm, at least 1
   * @param mean2 mean of the second arm
   * @param sd2 standard deviation of the second arm, zero or more
   * @param n2 people in the second arm, at least 1
   */
  record ContinuousArms(double mean1, double sd1, int n1, double mean2, double sd2, int n2)
      implements ResultData {
    /**
     * Validates the numbers.
     *
     * @throws IllegalArgumentException if one is not finite, an SD is negative, or an arm is empty
     */
    public ContinuousArms {
      if (!(Double.isFinite(mean1) && Double.isFinite(mean2))) {
        throw new IllegalArgumentException("means must be finite");
      }
      if (!(sd1 >= 0 && sd2 >= 0 && Double.isFinite(sd1) && Double.isFinite(sd2))) {
        throw new IllegalArgumentException("standard deviations must be finite and not negative");
      }
      if (n1 < 1 || n2 < 1) {
        throw new IllegalArgumentException("arms must not be empty");
      }
    }
  }

  /**
   * A correlation.
   *
   * @param r from −1 to 1
   * @param n people, at least 1
   */
  record Correlation(double r, int n) implements ResultData {
    /**
     * Validates the numbers.
     *
     * @throws IllegalArgumentException if r is outside −1 to 1 or n below 1
     */
    public Correlation {
      if (!(r >= -1 && r <= 1) || n < 1) {
        throw new IllegalArgumentException("r must lie in -1 to 1 and n be at least 1");
      }
    }
  }

  /**
   * An effect as its source reports it.
   *
   * @param measure what was estimated
   * @param estimate the estimate on {@code scale}, finite; positive for a ratio on the natural
   *     scale
   * @param uncertainty how uncertain it is
   * @param scale the scale of the estimate and its interval
   * @param adjusted whether it was adjusted for covariates
   */
  record ReportedEffect(
      EffectMeasure measure,
      double estimate,
      Uncertainty uncertainty,
      EffectScale scale,
      Answer adjusted)
      implements ResultData {
    /**
     * Validates the effect.
     *
     * @throws IllegalArgumentException if the estimate is not finite, or a ratio on the natural
     *     scale is not positive
     */
    public ReportedEffect {
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(uncertainty, "uncertainty");
      Objects.requireNonNull(scale, "scale");
      Objects.requireNonNull(adjusted, "adjusted");
      if (!Double.isFinite(estimate)) {
        throw new IllegalArgumentException("estimate must be finite: " + estimate);
      }
      if (measure.isRatio() && scale == EffectScale.NATURAL && estimate <= 0) {
        throw new IllegalArgumentException("a ratio must be positive: " + estimate);
      }
    }
  }

  /** Only the direction is known; {@link OutcomeResult#favours()} holds it. */
  record DirectionOnly() implements ResultData {}

  /**
   * Words that nobody has turned into numbers.
   *
   * @param text as printed; not blank
   */
  record TextNotExtracted(String text) implements ResultData {
    /**
     * Validates the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public TextNotExtracted {
      if (text.isBlank()) {
        throw new IllegalArgumentException("text must not be blank");
      }
    }
  }
}
