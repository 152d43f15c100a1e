package org.evidencecatalog.synthesis;

import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.Correlation;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.DirectionOnly;
import org.evidencecatalog.model.ResultData.ReportedEffect;

/**
 * Turns the numbers of studies into effect sizes of one measure. Numbers that do not give one come
 * back as an {@link Omission} with the reason.
 *
 * <pre>{@code
 * EffectSizes sizes = EffectSizes.of(EffectMeasure.RR);
 * EffectSizeResult effect = sizes.compute("Aronson 1948", new DichotomousArms(4, 123, 11, 139));
 * }</pre>
 *
 * @param measure the measure to compute
 * @param zeroCells what is done about empty cells of two-by-two tables
 */
public record EffectSizes(EffectMeasure measure, ZeroCells zeroCells) {

  /** Effect sizes of a measure, with the {@linkplain ZeroCells#standard() usual} correction. */
  public static EffectSizes of(EffectMeasure measure) {
    return new EffectSizes(measure, ZeroCells.standard());
  }

  /** The same measure with another policy for empty cells. */
  public EffectSizes with(ZeroCells policy) {
    return new EffectSizes(measure, policy);
  }

  /**
   * An effect taken as given, on the scale on which it is to be analysed.
   *
   * @param study label of the study
   * @param yi the effect
   * @param vi its sampling variance
   */
  public static EffectSizeResult given(String study, double yi, double vi) {
    return finished(study, Optional.empty(), RawEffect.of(yi, vi), Optional.empty());
  }

  /**
   * The effect size of one study.
   *
   * @param study label of the study
   * @param data raw arms, a correlation, or an effect reported in this measure
   */
  public EffectSizeResult compute(String study, ResultData data) {
    return finished(study, Optional.of(measure), raw(data), Optional.of(data));
  }

  /**
   * The effect size of one result. Raw numbers come before the effect that the source reports; that
   * one is taken where the raw numbers are of a kind from which this measure cannot be computed.
   *
   * @param study label of the study
   * @param result the result
   */
  public EffectSizeResult compute(String study, OutcomeResult result) {
    return compute(study, numbers(result));
  }

  /** The numbers of a result from which the effect is computed. */
  public ResultData numbers(OutcomeResult result) {
    Optional<ReportedEffect> reported = result.reported();
    return reported.isPresent() && !fits(result.data()) ? reported.get() : result.data();
  }

  private boolean fits(ResultData data) {
    return switch (measure) {
      case OR, RR, RD, PETO -> data instanceof DichotomousArms;
      case MD, SMD, ROM -> data instanceof ContinuousArms;
      case COR, ZCOR -> data instanceof Correlation;
      case HR -> false;
    };
  }

  private RawEffect raw(ResultData data) {
    if (data instanceof ReportedEffect effect) {
      return ReportedEffects.compute(measure, effect);
    }
    if (!fits(data)) {
      return RawEffect.none(misfit(data));
    }
    if (data instanceof DichotomousArms arms) {
      return DichotomousEffects.compute(measure, TwoByTwoTable.of(arms), zeroCells);
    }
    if (data instanceof ContinuousArms arms) {
      return ContinuousEffects.compute(measure, arms);
    }
    return CorrelationEffects.compute(measure, (Correlation) data);
  }

  private String misfit(ResultData data) {
    if (data instanceof DirectionOnly) {
      return "only a direction is known";
    }
    if (data instanceof ResultData.TextNotExtracted) {
      return "its result is text that was not extracted";
    }
    return measure + " cannot be computed from " + kind(data);
  }

  private static String kind(ResultData data) {
    if (data instanceof DichotomousArms) {
      return "events";
    }
    return data instanceof ContinuousArms ? "means" : "a correlation";
  }

  private static EffectSizeResult finished(
      String study, Optional<EffectMeasure> measure, RawEffect raw, Optional<ResultData> data) {
    return raw.defect().isPresent()
        ? new Omission(study, raw.defect().get())
        : new EffectSize(study, measure, raw.yi(), raw.vi(), data);
  }
}
