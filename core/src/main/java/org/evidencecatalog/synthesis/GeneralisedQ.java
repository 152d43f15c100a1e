package org.evidencecatalog.synthesis;

import java.util.OptionalDouble;

/**
 * Solves Q(τ²) = target, where Q(τ²) is the residual sum of squares with weights 1/(v+τ²).
 *
 * <p>Q is a partial minimum of Σ(y−Xβ)²/(v+τ²), which is jointly convex in β and τ², and so falls
 * and is convex in τ². Newton's method from the left, with derivative −y′PPy, therefore climbs to
 * the root without ever passing it (DerSimonian and Kacker 2007, Contemp Clin Trials 28:105).
 */
final class GeneralisedQ {
  private static final int MAX_STEPS = 1000;
  private static final double TOLERANCE = 1e-14;

  private GeneralisedQ() {}

  /**
   * The root, or zero where Q(0) does not exceed the target; empty if the steps do not settle.
   *
   * @param fit any fit with at least one degree of freedom; left at the root
   * @param target a positive value of Q
   */
  static OptionalDouble solve(WeightedFit fit, double target) {
    double tau2 = 0;
    for (int step = 0; step < MAX_STEPS; step++) {
      fit.at(tau2);
      double excess = fit.residualSum() - target;
      if (excess <= TOLERANCE * target) {
        return OptionalDouble.of(tau2);
      }
      tau2 += excess / fit.squaredResidualSum();
    }
    return OptionalDouble.empty();
  }
}
