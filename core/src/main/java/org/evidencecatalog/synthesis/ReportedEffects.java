package org.evidencecatalog.synthesis;

import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.model.Uncertainty.ConfidenceInterval;
import org.evidencecatalog.model.Uncertainty.PValue;
import org.evidencecatalog.model.Uncertainty.StandardError;

/** Effects as their sources report them, with the variance that their uncertainty implies. */
final class ReportedEffects {
  private ReportedEffects() {}

  static RawEffect compute(EffectMeasure measure, ReportedEffect effect) {
    if (effect.measure() != measure) {
      return RawEffect.none("the source reports " + effect.measure() + ", not " + measure);
    }
    if (effect.scale() == EffectScale.LOG && !measure.isRatio()) {
      return RawEffect.none(measure + " is no ratio and has no logarithmic scale");
    }
    boolean takeLog = measure.isRatio() && effect.scale() == EffectScale.NATURAL;
    double yi = takeLog ? Math.log(effect.estimate()) : effect.estimate();
    Uncertainty uncertainty = effect.uncertainty();
    if (uncertainty instanceof ConfidenceInterval interval) {
      return fromInterval(yi, effect.estimate(), interval, takeLog);
    }
    if (uncertainty instanceof StandardError error) {
      return RawEffect.of(yi, error.value() * error.value());
    }
    return uncertainty instanceof PValue p
        ? fromP(yi, p.value())
        : RawEffect.none(missing(uncertainty));
  }

  private static String missing(Uncertainty uncertainty) {
    return uncertainty instanceof Uncertainty.PBelow
        ? "only an upper bound of p is reported, which gives no standard error"
        : "no uncertainty is reported";
  }

  /** Width of the interval over twice its z value: Cochrane Handbook 6.3.1 and 6.3.2. */
  private static RawEffect fromInterval(
      double yi, double estimate, ConfidenceInterval interval, boolean takeLog) {
    if (takeLog && interval.low() <= 0) {
      return RawEffect.none("the confidence interval of a ratio reaches zero or below");
    }
    if (!(interval.low() <= estimate && estimate <= interval.high())) {
      return RawEffect.none("the confidence interval does not hold the estimate");
    }
    double width =
        takeLog
            ? Math.log(interval.high()) - Math.log(interval.low())
            : interval.high() - interval.low();
    double z = Distributions.zOfTwoSidedP(1 - interval.level() / 100);
    double se = width / (2 * z);
    return RawEffect.of(yi, se * se);
  }

  /** |estimate| over the z value of p: Altman and Bland 2011, BMJ 343:d2090. */
  private static RawEffect fromP(double yi, double p) {
    if (p == 0 || p == 1 || yi == 0) {
      return RawEffect.none("its p value does not determine a standard error");
    }
    double se = yi / Distributions.zOfTwoSidedP(p);
    return RawEffect.of(yi, se * se);
  }
}
