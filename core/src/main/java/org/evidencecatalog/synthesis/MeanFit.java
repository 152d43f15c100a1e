package org.evidencecatalog.synthesis;

import java.util.List;

/**
 * The weighted mean of effects. Sums are taken as differences from the heaviest study, so that
 * equal effects have residuals of exactly zero and one dominating weight cancels nothing.
 */
final class MeanFit extends WeightedFit {
  private int heaviest;
  private double sumOfWeights;
  private double sumOfOtherWeights;
  private double shift;

  MeanFit(List<EffectSize> effects) {
    super(effects);
  }

  @Override
  void refit() {
    heaviest = 0;
    for (int i = 1; i < size(); i++) {
      if (w[i] > w[heaviest]) {
        heaviest = i;
      }
    }
    sumOfOtherWeights = 0;
    double weighted = 0;
    for (int i = 0; i < size(); i++) {
      if (i != heaviest) {
        sumOfOtherWeights += w[i];
        weighted += w[i] * (y[i] - y[heaviest]);
      }
    }
    sumOfWeights = w[heaviest] + sumOfOtherWeights;
    shift = weighted / sumOfWeights;
  }

  /** Σwy/Σw. */
  double mean() {
    return y[heaviest] + shift;
  }

  /** The variance of the mean if the weights are the inverse variances: 1/Σw. */
  double variance() {
    return 1 / sumOfWeights;
  }

  /** The share of a study in the mean, from 0 to 1. */
  double share(int study) {
    return w[study] / sumOfWeights;
  }

  @Override
  int coefficients() {
    return 1;
  }

  @Override
  double residual(int study) {
    return y[study] - y[heaviest] - shift;
  }

  @Override
  double freedom(int study) {
    return study == heaviest ? sumOfOtherWeights / sumOfWeights : 1 - share(study);
  }

  @Override
  double squaredCrossTerms(double slope, double constant) {
    double before = 0;
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      double term = w[i] * share(i) * (slope * v[i] + constant);
      sum += term * before;
      before += term;
    }
    return 2 * sum;
  }
}
