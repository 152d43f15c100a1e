package org.evidencecatalog.synthesis;

import java.util.List;

/** The weighted regression of effects on one predictor, with an intercept. */
final class LineFit extends WeightedFit {
  private final double[] x;
  private double sumOfWeights;
  private double meanX;
  private double meanY;
  private double spread;
  private double slope;

  /**
   * A fit that has no weights yet.
   *
   * @param effects the effects
   * @param predictor one value for each effect, not all equal
   */
  LineFit(List<EffectSize> effects, double[] predictor) {
    super(effects);
    x = predictor.clone();
  }

  /** Fits with weights of one's own, none negative. */
  LineFit weightedBy(double[] weights) {
    System.arraycopy(weights, 0, w, 0, w.length);
    refit();
    return this;
  }

  @Override
  void refit() {
    sumOfWeights = sumOfWeights();
    meanX = 0;
    meanY = 0;
    for (int i = 0; i < size(); i++) {
      meanX += w[i] * x[i] / sumOfWeights;
      meanY += w[i] * y[i] / sumOfWeights;
    }
    spread = 0;
    double products = 0;
    for (int i = 0; i < size(); i++) {
      spread += w[i] * (x[i] - meanX) * (x[i] - meanX);
      products += w[i] * (x[i] - meanX) * (y[i] - meanY);
    }
    slope = products / spread;
  }

  double slope() {
    return slope;
  }

  /** The variance of the slope, times the residual variance. */
  double slopeVariance() {
    return 1 / spread;
  }

  /** The fitted effect where the predictor is zero. */
  double intercept() {
    return meanY - slope * meanX;
  }

  /** The variance of the intercept, times the residual variance. */
  double interceptVariance() {
    return 1 / sumOfWeights + meanX * meanX / spread;
  }

  @Override
  int coefficients() {
    return 2;
  }

  @Override
  double residual(int study) {
    return y[study] - meanY - slope * (x[study] - meanX);
  }

  @Override
  double freedom(int study) {
    double d = x[study] - meanX;
    return 1 - w[study] * (1 / sumOfWeights + d * d / spread);
  }

  /** Expands P(i,j) = −w(i)·w(j)·(1/Σw + d(i)·d(j)/Σwd²), d being the centred predictor. */
  @Override
  double squaredCrossTerms(double slope, double constant) {
    double flatBefore = 0;
    double mixedBefore = 0;
    double steepBefore = 0;
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      double d = x[i] - meanX;
      double u = w[i] * w[i] * (slope * v[i] + constant);
      double flat = u / sumOfWeights;
      double steep = u * d * d / spread;
      double mixed = u * d / sumOfWeights;
      sum += flat * flatBefore + 2 * (u * d / spread) * mixedBefore + steep * steepBefore;
      flatBefore += flat;
      mixedBefore += mixed;
      steepBefore += steep;
    }
    return 2 * sum;
  }
}
