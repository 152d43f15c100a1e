package org.evidencecatalog.synthesis;

import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.ContinuousArms;

/** Effects of means in two arms. */
final class ContinuousEffects {
  private ContinuousEffects() {}

  static RawEffect compute(EffectMeasure measure, ContinuousArms arms) {
    if (arms.n1() < 2 || arms.n2() < 2) {
      return RawEffect.none("an arm of one person has no standard deviation");
    }
    return switch (measure) {
      case MD -> meanDifference(arms);
      case SMD -> standardisedMeanDifference(arms);
      case ROM -> ratioOfMeans(arms);
      default -> throw new IllegalArgumentException(measure + " is not a measure of means");
    };
  }

  /** Difference of means, variance Σ sd²/n: Cochrane Handbook 10.3. */
  private static RawEffect meanDifference(ContinuousArms x) {
    return RawEffect.of(
        x.mean1() - x.mean2(), meanVariance(x.sd1(), x.n1()) + meanVariance(x.sd2(), x.n2()));
  }

  /**
   * Hedges' g = J·(m1−m2)/sdp, variance 1/n1 + 1/n2 + g²/(2(n1+n2)): Hedges and Olkin 1985,
   * Statistical Methods for Meta-Analysis, chapter 5.
   */
  private static RawEffect standardisedMeanDifference(ContinuousArms x) {
    double df = (double) x.n1() + x.n2() - 2;
    double ss1 = (x.n1() - 1.) * x.sd1() * x.sd1();
    double ss2 = (x.n2() - 1.) * x.sd2() * x.sd2();
    double pooledSd = Math.sqrt((ss1 + ss2) / df);
    if (pooledSd == 0) {
      return RawEffect.none("both standard deviations are zero");
    }
    double g = HedgesCorrection.factor(df) * (x.mean1() - x.mean2()) / pooledSd;
    return RawEffect.of(g, 1. / x.n1() + 1. / x.n2() + g * g / (2 * (df + 2)));
  }

  /** ln(m1/m2), variance Σ sd²/(n·m²): Hedges, Gurevitch and Curtis 1999, Ecology 80:1150. */
  private static RawEffect ratioOfMeans(ContinuousArms x) {
    if (x.mean1() == 0 || x.mean2() == 0 || x.mean1() < 0 != x.mean2() < 0) {
      return RawEffect.none("a ratio of means needs two means of the same sign");
    }
    double variance1 = meanVariance(x.sd1() / x.mean1(), x.n1());
    double variance2 = meanVariance(x.sd2() / x.mean2(), x.n2());
    return RawEffect.of(Math.log(x.mean1() / x.mean2()), variance1 + variance2);
  }

  private static double meanVariance(double sd, int n) {
    return sd * sd / n;
  }
}
