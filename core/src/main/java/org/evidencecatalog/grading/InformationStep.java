package org.evidencecatalog.grading;

import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Conversions;

/**
 * Step 3 of {@code GRADE.imprecision}: an interval so wide that it tells little of the size, then,
 * only of a large effect, whether the studies hold the optimal information size.
 *
 * @param effect the effect
 * @param policy thresholds
 */
record InformationStep(PooledEffect effect, GradePolicy policy) {
  private static final String LARGE_SOURCE =
      "Zeng 2022, J Clin Epidemiol 150:216; |SMD| of 0.5: house rule";

  ImprecisionStep judge() {
    return tooWide().orElseGet(() -> isLarge().map(this::ofSize).orElseGet(this::ofUnknownSize));
  }

  /** Upper over lower limit of a ratio, before the information size and of any effect. */
  private Optional<ImprecisionStep> tooWide() {
    return widest()
        .filter(widest -> Tolerance.above(ratio(), policy.value(widest)))
        .map(
            widest ->
                ImprecisionStep.of(
                    -2,
                    "Its upper limit is "
                        + Wording.number(ratio())
                        + " times the lower one, more than "
                        + limit(widest)
                        + ".",
                    widest.source() + "; to be confirmed",
                    new Figure("ci_ratio", ratio())));
  }

  private double ratio() {
    return effect.interval().high() / effect.interval().low();
  }

  private Optional<GradeThreshold> widest() {
    return switch (effect.measure()) {
      case RR, HR -> Optional.of(GradeThreshold.WIDE_RATIO);
      case OR, PETO -> Optional.of(GradeThreshold.WIDE_ODDS_RATIO);
      case RD, MD, SMD, ROM, COR, ZCOR -> Optional.empty();
    };
  }

  private ImprecisionStep ofSize(boolean large) {
    return large
        ? new RequiredInformation(effect, policy).judge("The effect is large (" + inSize() + "). ")
        : ImprecisionStep.of(
            0,
            "The effect is not large (" + inSize() + "), so no information size is asked for.",
            LARGE_SOURCE);
  }

  private ImprecisionStep ofUnknownSize() {
    return new RequiredInformation(effect, policy)
        .judge(
            "Whether the effect is large cannot be told of "
                + effect.measure().code()
                + " here, so the information size is asked for (house rule). ");
  }

  /** Whether the effect is large; empty if that cannot be told. */
  private Optional<Boolean> isLarge() {
    OptionalDouble smd = standardised();
    if (smd.isPresent()) {
      double least = policy.value(GradeThreshold.LARGE_SMD);
      return Optional.of(!Tolerance.below(Math.abs(smd.getAsDouble()), least));
    }
    OptionalDouble ratio = riskRatio();
    return ratio.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Tolerance.below(ratio.getAsDouble(), policy.value(GradeThreshold.LARGE_RATIO_LOW))
                || Tolerance.above(
                    ratio.getAsDouble(), policy.value(GradeThreshold.LARGE_RATIO_HIGH)));
  }

  private String inSize() {
    OptionalDouble smd = standardised();
    return smd.isPresent()
        ? "SMD " + Wording.number(smd.getAsDouble()) + ", from " + limit(GradeThreshold.LARGE_SMD)
        : ratioName()
            + " "
            + Wording.number(riskRatio().orElse(1))
            + ", below "
            + limit(GradeThreshold.LARGE_RATIO_LOW)
            + " or above "
            + limit(GradeThreshold.LARGE_RATIO_HIGH);
  }

  private String limit(GradeThreshold threshold) {
    return Wording.number(policy.value(threshold));
  }

  /** The measure that is held against the limits; an odds ratio becomes a risk ratio if it can. */
  private String ratioName() {
    return effect.baselineRisk().isPresent() && effect.measure() != EffectMeasure.HR
        ? "RR"
        : effect.measure().code();
  }

  private OptionalDouble standardised() {
    double estimate = effect.pooled().estimate();
    return switch (effect.measure()) {
      case SMD -> OptionalDouble.of(estimate);
      case MD ->
          effect.sd().isPresent()
              ? OptionalDouble.of(estimate / effect.sd().getAsDouble())
              : OptionalDouble.empty();
      case OR, PETO, RR, HR, RD, ROM, COR, ZCOR -> OptionalDouble.empty();
    };
  }

  /** Without a baseline risk an odds ratio stands for itself: it is the farther from 1. */
  private OptionalDouble riskRatio() {
    double natural = effect.estimate();
    Optional<Double> risk = effect.baselineRisk().map(BaselineRisk::risk);
    return switch (effect.measure()) {
      case RR, HR -> OptionalDouble.of(natural);
      case OR, PETO ->
          OptionalDouble.of(
              risk.map(p0 -> Conversions.oddsRatioToRiskRatio(natural, p0)).orElse(natural));
      case RD ->
          risk.map(p0 -> OptionalDouble.of((p0 + natural) / p0)).orElse(OptionalDouble.empty());
      case MD, SMD, ROM, COR, ZCOR -> OptionalDouble.empty();
    };
  }
}
