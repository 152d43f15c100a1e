package org.evidencecatalog.synthesis;

import java.util.OptionalDouble;

/**
 * Maximises a {@link Likelihood} in τ² by Fisher scoring, once.
 *
 * <p>Steps stay inside a bracket: a score above zero puts a maximum above its τ², one below zero a
 * maximum below it. A step that leaves the bracket is replaced by its midpoint, so that
 * overshooting and oscillating end. Close to the maximum, where scoring closes in by a constant
 * factor only, the slope between the last two scores takes the place of the information.
 */
final class FisherScoring {
  private static final int MAX_STEPS = 10_000;
  private static final double SETTLED = 1e-13;
  private static final double CLOSE = 1e-2;
  private static final double CLOSED = 1e-15;

  private final Likelihood likelihood;
  private final WeightedFit fit;
  private double low = -1; // nothing is known below the start yet, zero included
  private double high = Double.POSITIVE_INFINITY;
  private double lastTau2 = Double.NaN;
  private double lastScore = Double.NaN;

  private FisherScoring(Likelihood likelihood, WeightedFit fit) {
    this.likelihood = likelihood;
    this.fit = fit;
  }

  /**
   * The estimate of τ², zero or more; empty if the steps do not settle.
   *
   * @param fit any fit with at least one degree of freedom; left at the estimate
   * @param start where to begin, zero or more
   */
  static OptionalDouble maximise(Likelihood likelihood, WeightedFit fit, double start) {
    return new FisherScoring(likelihood, fit).from(start);
  }

  private OptionalDouble from(double start) {
    double tau2 = start;
    for (int i = 0; i < MAX_STEPS; i++) {
      fit.at(tau2);
      double expected = likelihood.expected(fit);
      double score = fit.squaredResidualSum() - expected;
      if (Double.isNaN(score)) {
        return OptionalDouble.empty();
      }
      if (Math.abs(score) <= SETTLED * expected || (score < 0 && tau2 == 0)) {
        return OptionalDouble.of(tau2);
      }
      narrow(tau2, score);
      double next = bracketed(tau2 + step(tau2, score, expected));
      if (next == tau2 || high - low < CLOSED * high) {
        return OptionalDouble.of(tau2);
      }
      tau2 = next;
    }
    return OptionalDouble.empty();
  }

  private void narrow(double tau2, double score) {
    if (score > 0) {
      low = tau2;
    } else {
      high = tau2;
    }
  }

  private double step(double tau2, double score, double expected) {
    double slope = (score - lastScore) / (tau2 - lastTau2);
    lastTau2 = tau2;
    lastScore = score;
    boolean close = Math.abs(score) < CLOSE * expected;
    return close && slope < 0 ? -score / slope : score / likelihood.information(fit);
  }

  private double bracketed(double proposed) {
    double next = low < 0 ? Math.max(0, proposed) : proposed;
    if (next > low && next < high) {
      return next;
    }
    return Double.isFinite(high) ? (Math.max(low, 0) + high) / 2 : low;
  }
}
