package org.evidencecatalog.synthesis;

import java.util.Arrays;
import java.util.List;

/**
 * A weighted least-squares fit to effects, with what the estimators of τ² need to know about it. It
 * is refitted in place, so that iterating allocates nothing; confined to one thread.
 *
 * <p>With weights W and design X, P = W − WX(X′WX)⁻¹X′W. Its traces and quadratic forms are
 * computed from residuals and leverages; no matrix is ever formed.
 */
abstract class WeightedFit {
  final double[] y;
  final double[] v;
  final double[] w;
  private int size;

  WeightedFit(List<EffectSize> effects) {
    y = effects.stream().mapToDouble(EffectSize::yi).toArray();
    v = effects.stream().mapToDouble(EffectSize::vi).toArray();
    w = new double[y.length];
    size = y.length;
  }

  /** Refits after the weights have changed. */
  abstract void refit();

  /**
   * Leaves out all studies but the first ones from now on; the fit is made anew by the next call.
   */
  final void restrictTo(int first) {
    size = first;
  }

  /** Number of coefficients. */
  abstract int coefficients();

  /** The effect of a study less the fitted one. */
  abstract double residual(int study);

  /** One less the leverage of a study: P's diagonal element over its weight. */
  abstract double freedom(int study);

  /** Σ P(i,j)²·u(i)·u(j) over all pairs of two different studies, with u = slope·v + constant. */
  abstract double squaredCrossTerms(double slope, double constant);

  /** Fits with weights 1/(v+τ²). */
  final WeightedFit at(double tau2) {
    for (int i = 0; i < size; i++) {
      w[i] = 1 / (v[i] + tau2);
    }
    refit();
    return this;
  }

  /** Fits with equal weights of one. */
  final WeightedFit unweighted() {
    Arrays.fill(w, 1);
    refit();
    return this;
  }

  final int size() {
    return size;
  }

  /** Residual degrees of freedom. */
  final int df() {
    return size() - coefficients();
  }

  /** Σw. */
  final double sumOfWeights() {
    double sum = 0;
    for (double weight : w) {
      sum += weight;
    }
    return sum;
  }

  /** Σw². */
  final double sumOfSquaredWeights() {
    double sum = 0;
    for (double weight : w) {
      sum += weight * weight;
    }
    return sum;
  }

  /** y′Py: the weighted sum of squared residuals, Cochran's Q when the weights are 1/v. */
  final double residualSum() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double residual = residual(i);
      sum += w[i] * residual * residual;
    }
    return sum;
  }

  /** y′PPy: the sum of squared weighted residuals. */
  final double squaredResidualSum() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double weighted = w[i] * residual(i);
      sum += weighted * weighted;
    }
    return sum;
  }

  /** tr(PU) with U = diag(slope·v + constant). */
  final double trace(double slope, double constant) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += w[i] * freedom(i) * (slope * v[i] + constant);
    }
    return sum;
  }

  /** tr(PUPU) with U = diag(slope·v + constant). */
  final double squaredTrace(double slope, double constant) {
    double sum = squaredCrossTerms(slope, constant);
    for (int i = 0; i < size; i++) {
      double own = w[i] * freedom(i) * (slope * v[i] + constant);
      sum += own * own;
    }
    return sum;
  }
}
