package org.evidencecatalog.synthesis;

/**
 * The factor that frees a standardised mean difference from its small-sample bias: J(m) = Γ(m/2) /
 * (√(m/2)·Γ((m−1)/2)), exactly as in Hedges 1981, J Educ Stat 6:107, equation 6e, and not its
 * approximation 1 − 3/(4m−1).
 */
final class HedgesCorrection {
  /** From here on seven terms of the series are exact to the last bits of a double. */
  private static final int SERIES_FROM = 100;

  /**
   * Coefficients of m⁻¹, m⁻², … in ln J, from the expansion of ln Γ(z+a) in Bernoulli polynomials
   * (NIST Digital Library of Mathematical Functions, 5.11.8) with z = m/2.
   */
  private static final double[] LOG_SERIES = {
    -3. / 4, -1. / 2, -3. / 8, -1. / 4, -3. / 20, -1. / 6, -33. / 112
  };

  private HedgesCorrection() {}

  /**
   * J for m degrees of freedom.
   *
   * @param m at least 2
   */
  static double factor(double m) {
    return m < SERIES_FROM ? byRecurrence((int) m) : bySeries(m);
  }

  /** The ratio of gammas grows by (m−2)/(m−3) when m grows by two. */
  private static double byRecurrence(int m) {
    boolean even = m % 2 == 0;
    double ratio = even ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
    for (int i = even ? 4 : 5; i <= m; i += 2) {
      ratio *= (i - 2.) / (i - 3.);
    }
    return ratio / Math.sqrt(m / 2.);
  }

  private static double bySeries(double m) {
    double log = 0;
    for (int i = LOG_SERIES.length - 1; i >= 0; i--) {
      log = (log + LOG_SERIES[i]) / m;
    }
    return Math.exp(log);
  }
}
