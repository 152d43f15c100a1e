package org.evidencecatalog.synthesis;

import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.Correlation;

/** Effects of correlations. */
final class CorrelationEffects {
  private CorrelationEffects() {}

  static RawEffect compute(EffectMeasure measure, Correlation correlation) {
    if (Math.abs(correlation.r()) == 1) {
      return RawEffect.none("a perfect correlation has no sampling variance");
    }
    if (correlation.n() <= 3) {
      return RawEffect.none("a correlation needs more than three people");
    }
    return switch (measure) {
      case COR -> raw(correlation.r(), correlation.n());
      case ZCOR -> fisher(correlation.r(), correlation.n());
      default -> throw new IllegalArgumentException(measure + " is not a measure of correlation");
    };
  }

  /** r, variance (1−r²)²/(n−1): Borenstein 2009, Introduction to Meta-Analysis, 6.1. */
  private static RawEffect raw(double r, int n) {
    double unexplained = (1 - r) * (1 + r);
    return RawEffect.of(r, unexplained * unexplained / (n - 1.));
  }

  /** Fisher's z = artanh r, variance 1/(n−3): Fisher 1921, Metron 1:3. */
  private static RawEffect fisher(double r, int n) {
    return RawEffect.of((Math.log1p(r) - Math.log1p(-r)) / 2, 1 / (n - 3.));
  }
}
