package org.evidencecatalog.synthesis;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData;

/**
 * The effect of one study on the scale on which it is analysed, with its sampling variance.
 *
 * @param study label of the study
 * @param measure what the effect is; empty for an effect taken as given
 * @param yi the effect, logarithmic for ratios; at most {@value #MAX_EFFECT} in size
 * @param vi its sampling variance, between {@value #MIN_VARIANCE} and {@value #MAX_VARIANCE}
 * @param data the numbers it was computed from, which some models and tests need; empty if only
 *     {@code yi} and {@code vi} are known
 */
public record EffectSize(
    String study, Optional<EffectMeasure> measure, double yi, double vi, Optional<ResultData> data)
    implements EffectSizeResult {

  // Within these bounds no sum of products of weights and squared effects can overflow, and no
  // measurement in any unit comes near them.
  static final double MAX_EFFECT = 1e50;
  static final double MIN_VARIANCE = 1e-50;
  static final double MAX_VARIANCE = 1e50;

  /**
   * Validates the numbers; {@link EffectSizes} gives an {@link Omission} instead.
   *
   * @throws IllegalArgumentException if the effect or its variance is outside its bounds
   */
  public EffectSize {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(data, "data");
    defect(yi, vi)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
  }

  /**
   * An effect of which nothing but the estimate and its variance is known.
   *
   * @throws IllegalArgumentException if the effect or its variance is outside its bounds
   */
  public static EffectSize of(String study, EffectMeasure measure, double yi, double vi) {
    return new EffectSize(study, Optional.of(measure), yi, vi, Optional.empty());
  }

  /** Why the numbers cannot be an effect and its variance; empty if they can. */
  static Optional<String> defect(double yi, double vi) {
    if (!Double.isFinite(yi) || !Double.isFinite(vi)) {
      return Optional.of("the effect or its variance is not a finite number");
    }
    if (vi <= 0) {
      return Optional.of(vi == 0 ? "the variance is zero" : "the variance is negative");
    }
    if (Math.abs(yi) > MAX_EFFECT || vi < MIN_VARIANCE || vi > MAX_VARIANCE) {
      return Optional.of("the effect or its variance is beyond any plausible size");
    }
    return Optional.empty();
  }

  /** The two-by-two table it was computed from; empty if it was not. */
  Optional<TwoByTwoTable> table() {
    return data.filter(ResultData.DichotomousArms.class::isInstance)
        .map(ResultData.DichotomousArms.class::cast)
        .map(TwoByTwoTable::of);
  }

  /** Whether it comes from two arms without an event, so that it is all continuity correction. */
  public boolean isDoubleZero() {
    return table().filter(table -> table.events() == 0).isPresent();
  }

  /** People in the first arm; empty unless raw arms are known. */
  public OptionalDouble n1() {
    return armSize(true);
  }

  /** People in the second arm; empty unless raw arms are known. */
  public OptionalDouble n2() {
    return armSize(false);
  }

  /** The standard error: the square root of {@code vi}. */
  public double se() {
    return Math.sqrt(vi);
  }

  /**
   * The normal confidence interval of the study by itself.
   *
   * @param levelPercent coverage in percent, between 0 and 100 exclusive
   */
  public Interval interval(double levelPercent) {
    return Interval.around(
        yi, Distributions.criticalValue(levelPercent, OptionalInt.empty()) * se());
  }

  private OptionalDouble armSize(boolean first) {
    ResultData known = data.orElse(null);
    if (known instanceof ResultData.DichotomousArms arms) {
      return OptionalDouble.of(first ? arms.total1() : arms.total2());
    }
    if (known instanceof ResultData.ContinuousArms arms) {
      return OptionalDouble.of(first ? arms.n1() : arms.n2());
    }
    return OptionalDouble.empty();
  }
}
