package org.evidencecatalog.synthesis;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How much effects differ beyond chance.
 *
 * @param q Cochran's Q, zero or more
 * @param df its degrees of freedom, zero or more
 * @param tau2 variance between studies, in the squared unit of the effects; zero for models of
 *     equal effects
 * @param seTau2 standard error of {@code tau2}; empty for equal effects and single studies
 * @param i2 share of the variance that is between studies, in percent
 * @param h2 total variance over sampling variance; of equal-effects models Q/df, which may be below
 *     1
 */
public record Heterogeneity(
    double q, int df, double tau2, OptionalDouble seTau2, double i2, double h2) {

  /** Checks that nothing is null. */
  public Heterogeneity {
    Objects.requireNonNull(seTau2, "seTau2");
  }

  /** Of a single study, or several of which only one is informative: none. */
  static Heterogeneity none() {
    return new Heterogeneity(0, 0, 0, OptionalDouble.empty(), 0, 1);
  }

  /**
   * Of a model of equal effects: I² = 100·(Q−df)/Q, at least 0, and H² = Q/df. Higgins and Thompson
   * 2002, Stat Med 21:1539.
   */
  static Heterogeneity ofQ(double q, int df) {
    if (df == 0) {
      return none();
    }
    double i2 = q > df ? 100 * (q - df) / q : 0;
    return new Heterogeneity(q, df, 0, OptionalDouble.empty(), i2, q / df);
  }

  /**
   * Of a random-effects model: I² = 100·τ²/(τ²+s²) and H² = τ²/s²+1. Higgins and Thompson 2002,
   * Stat Med 21:1539.
   *
   * @param s2 the {@linkplain #typicalVariance typical} sampling variance
   */
  static Heterogeneity ofTau2(double q, int df, double tau2, OptionalDouble se, double s2) {
    return new Heterogeneity(q, df, tau2, se, i2(tau2, s2), h2(tau2, s2));
  }

  /** The sampling variance of a typical study: (k−1)/C with C = Σw − Σw²/Σw and w = 1/v. */
  static double typicalVariance(WeightedFit fit) {
    return fit.df() / fit.at(0).trace(0, 1);
  }

  static double i2(double tau2, double s2) {
    return 100 * (tau2 / (tau2 + s2));
  }

  static double h2(double tau2, double s2) {
    return tau2 / s2 + 1;
  }

  /** The p value of Q by the chi-squared distribution; 1 without degrees of freedom. */
  public double p() {
    return Distributions.chiSquaredUpperTail(q, df);
  }
}
