package org.evidencecatalog.synthesis;

import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tails and quantiles of the normal, t and chi-squared distributions. */
final class Distributions {
  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  private Distributions() {}

  /** The two-sided p value of a statistic: of t where degrees of freedom are given, else of z. */
  static double twoSidedP(double statistic, OptionalInt df) {
    return Math.min(1, 2 * symmetric(df).survivalProbability(Math.abs(statistic)));
  }

  /** The quantile that bounds a central interval: of t where degrees of freedom are given. */
  static double criticalValue(double levelPercent, OptionalInt df) {
    return symmetric(df).inverseSurvivalProbability((100 - levelPercent) / 200);
  }

  /** The z value whose two tails hold {@code p}. */
  static double zOfTwoSidedP(double p) {
    return STANDARD_NORMAL.inverseSurvivalProbability(p / 2);
  }

  /**
   * The probability that a chi-squared variable exceeds {@code q}; 1 without degrees of freedom.
   */
  static double chiSquaredUpperTail(double q, int df) {
    return df == 0 ? 1 : ChiSquaredDistribution.of(df).survivalProbability(q);
  }

  /** The probability that a chi-squared variable is at most {@code q}. */
  static double chiSquaredLowerTail(double q, int df) {
    return ChiSquaredDistribution.of(df).cumulativeProbability(q);
  }

  /** The value that a chi-squared variable exceeds with probability {@code upperTail}. */
  static double chiSquaredQuantile(double upperTail, int df) {
    return ChiSquaredDistribution.of(df).inverseSurvivalProbability(upperTail);
  }

  private static ContinuousDistribution symmetric(OptionalInt df) {
    return df.isPresent() ? TDistribution.of(df.getAsInt()) : STANDARD_NORMAL;
  }
}
