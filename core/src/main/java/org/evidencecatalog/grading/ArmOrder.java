package org.evidencecatalog.grading;

import java.util.Optional;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.Uncertainty;

/** Turns results round so that the second arm comes first; effects change their sign. */
final class ArmOrder {

  private ArmOrder() {}

  static OutcomeResult turned(OutcomeResult result) {
    return new OutcomeResult(
        result.outcome(),
        result.report(),
        result.timePoint(),
        result.timeDays(),
        result.arm2(),
        result.arm1(),
        turned(result.data()),
        result.reported().map(ArmOrder::turned),
        turned(result.favours()),
        result.primary(),
        result.location(),
        result.readings());
  }

  private static Favours turned(Favours favours) {
    return switch (favours) {
      case ARM1 -> Favours.ARM2;
      case ARM2 -> Favours.ARM1;
      case NEITHER, UNCLEAR, UNKNOWN -> favours;
    };
  }

  private static ResultData turned(ResultData data) {
    if (data instanceof DichotomousArms arms) {
      return new DichotomousArms(arms.events2(), arms.total2(), arms.events1(), arms.total1());
    }
    if (data instanceof ContinuousArms arms) {
      return new ContinuousArms(
          arms.mean2(), arms.sd2(), arms.n2(), arms.mean1(), arms.sd1(), arms.n1());
    }
    return data instanceof ReportedEffect effect ? turned(effect) : data;
  }

  /** The effect of the second arm against the first; ratios on the scale of logarithms. */
  private static ReportedEffect turned(ReportedEffect effect) {
    boolean ratio = effect.measure().isRatio() && effect.scale() == EffectScale.NATURAL;
    return new ReportedEffect(
        effect.measure(),
        -analysed(effect.estimate(), ratio),
        effect
            .uncertainty()
            .interval()
            .map(interval -> turned(interval, ratio))
            .orElse(effect.uncertainty()),
        ratio ? EffectScale.LOG : effect.scale(),
        effect.adjusted());
  }

  /** A limit of zero of a ratio has no logarithm: then no interval is known. */
  private static Uncertainty turned(Uncertainty.ConfidenceInterval interval, boolean ratio) {
    return Optional.of(interval)
        .filter(limits -> !ratio || limits.low() > 0)
        .<Uncertainty>map(
            limits ->
                new Uncertainty.ConfidenceInterval(
                    -analysed(limits.high(), ratio),
                    -analysed(limits.low(), ratio),
                    limits.level()))
        .orElseGet(Uncertainty.NotReported::new);
  }

  private static double analysed(double value, boolean ratio) {
    return ratio ? Math.log(value) : value;
  }
}
