package org.evidencecatalog.synthesis;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What a test of funnel-plot asymmetry came to: its numbers, or the reason why it has none. */
public sealed interface AsymmetryResult {

  /**
   * The numbers of a test.
   *
   * @param asymmetry the test as asked
   * @param k number of studies it used
   * @param statistic t or z of the slope; of the rank test, Kendall's τ
   * @param df degrees of freedom of t; empty for z and the rank test
   * @param p two-sided p value
   * @param limit the effect that the regression gives a study without error; empty for tests on
   *     other predictors and for the rank test
   */
  record Tested(
      Asymmetry asymmetry,
      int k,
      double statistic,
      OptionalInt df,
      double p,
      Optional<LimitEstimate> limit)
      implements AsymmetryResult {

    /** Checks that nothing is null. */
    public Tested {
      Objects.requireNonNull(asymmetry, "asymmetry");
      Objects.requireNonNull(df, "df");
      Objects.requireNonNull(limit, "limit");
    }
  }

  /**
   * No test was possible.
   *
   * @param reason a clause for people that names what stands in the way; not blank
   */
  record NotTested(String reason) implements AsymmetryResult {

    /**
     * Validates the reason.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public NotTested {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("reason must not be blank");
      }
    }
  }

  /**
   * The effect at the end of the regression line.
   *
   * @param estimate on the scale of analysis
   * @param interval its 95 % confidence interval
   */
  record LimitEstimate(double estimate, Interval interval) {

    /** Checks that nothing is null. */
    public LimitEstimate {
      Objects.requireNonNull(interval, "interval");
    }
  }

  /** Applies the function for whichever of the two it is. */
  default <T> T fold(
      Function<? super Tested, ? extends T> tested,
      Function<? super NotTested, ? extends T> notTested) {
    if (this instanceof Tested numbers) {
      return tested.apply(numbers);
    }
    return notTested.apply((NotTested) this);
  }

  /** The numbers; empty if there are none. */
  default Optional<Tested> tested() {
    return fold(Optional::of, none -> Optional.empty());
  }
}
