package org.evidencecatalog.grading;

import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Conversions;
import org.evidencecatalog.synthesis.Pooled;

/**
 * A pooled effect as a risk ratio.
 *
 * @param value positive and finite; empty where the effect cannot be turned into one
 * @param inWords how it was got, or why there is none
 */
record RiskRatio(OptionalDouble value, String inWords) {
  static RiskRatio of(GradeContext context, Pooled pooled) {
    EffectMeasure measure = pooled.measure().orElse(null);
    if (measure == null) {
      return none("the measure of the effect is unknown");
    }
    double natural = pooled.natural(pooled.estimate());
    return switch (measure) {
      case RR -> some(natural, "RR " + EffectWording.number(natural));
      case OR, PETO, HR ->
          converted(measure, natural, BaselineRisk.of(context.body(), context.policy()));
      case RD, MD, SMD, ROM, COR, ZCOR ->
          none("a large effect is told by the risk ratio, not by " + measure);
    };
  }

  private static RiskRatio converted(
      EffectMeasure measure, double natural, Optional<BaselineRisk> baseline) {
    if (baseline.isEmpty()) {
      return none(
          "without a baseline risk the "
              + (measure == EffectMeasure.HR ? "HR" : "OR")
              + " cannot be turned into a risk ratio, and that the events are rare is not known");
    }
    double risk = baseline.get().risk();
    double ratio =
        measure == EffectMeasure.HR
            ? -Math.expm1(natural * Math.log1p(-risk)) / risk
            : Conversions.oddsRatioToRiskRatio(natural, risk);
    return some(
        ratio,
        "RR "
            + EffectWording.number(ratio)
            + " from "
            + measure
            + " "
            + EffectWording.number(natural)
            + " at "
            + EffectWords.risk(baseline.get()));
  }

  private static RiskRatio some(double ratio, String inWords) {
    return ratio > 0 && Double.isFinite(ratio)
        ? new RiskRatio(OptionalDouble.of(ratio), inWords)
        : none("the ratio is beyond any plausible size");
  }

  private static RiskRatio none(String why) {
    return new RiskRatio(OptionalDouble.empty(), why);
  }
}
