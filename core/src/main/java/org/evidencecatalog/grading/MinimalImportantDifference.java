package org.evidencecatalog.grading;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.vocabulary.OutcomeTraits;

/**
 * A minimal important difference (MID) as far as a pooled effect can be compared with it. Where the
 * measures differ it is turned only into what it says as well: effects on events through the
 * baseline risk, mean and standardised mean differences through a standard deviation.
 *
 * @param thresholds the thresholds; empty if none was given or it cannot be used
 * @param defect why the one that was given cannot be used
 */
record MinimalImportantDifference(
    Optional<ImportanceThresholds> thresholds, Optional<String> defect) {

  /** None was given. */
  private static final MinimalImportantDifference NONE =
      new MinimalImportantDifference(Optional.empty(), Optional.empty());

  /** The difference of an outcome for an effect in this measure. */
  static MinimalImportantDifference of(
      OutcomeTraits traits, EffectMeasure pooled, Optional<BaselineRisk> risk, OptionalDouble sd) {
    if (traits.mid().isEmpty()) {
      return NONE;
    }
    double mid = traits.mid().getAsDouble();
    Optional<EffectMeasure> measure = measure(traits.midMeasure());
    if (measure.isEmpty()) {
      return unusable("its measure, " + traits.midMeasure().orElse("") + ", is no effect measure");
    }
    return defect(mid, measure.get())
        .map(MinimalImportantDifference::unusable)
        .orElseGet(() -> inMeasure(mid, measure.get(), pooled, risk, sd));
  }

  /** Without a measure it is a difference in the unit of the outcome (house rule). */
  private static Optional<EffectMeasure> measure(Optional<String> stated) {
    return stated.isEmpty()
        ? Optional.of(EffectMeasure.MD)
        : Arrays.stream(EffectMeasure.values())
            .filter(measure -> measure.code().equalsIgnoreCase(stated.get().strip()))
            .findFirst();
  }

  private static Optional<String> defect(double mid, EffectMeasure measure) {
    if (measure.isRatio() && mid == 1) {
      return Optional.of("a ratio of 1 is no difference");
    }
    boolean bounded = measure == EffectMeasure.RD || measure == EffectMeasure.COR;
    return bounded && mid > 1
        ? Optional.of(measure.code() + " cannot be as great as " + Wording.number(mid))
        : Optional.empty();
  }

  private static MinimalImportantDifference inMeasure(
      double mid,
      EffectMeasure measure,
      EffectMeasure pooled,
      Optional<BaselineRisk> risk,
      OptionalDouble sd) {
    if (kind(measure) == kind(pooled)) {
      return usable(mid, measure, new ComparisonScale(pooled, Optional.empty()), 1);
    }
    String turned = measure.code() + " cannot be compared with " + pooled.code();
    if (AbsoluteEffect.isOnEvents(measure) && AbsoluteEffect.isOnEvents(pooled)) {
      return risk.isPresent()
          ? usable(mid, measure, new ComparisonScale(pooled, risk), 1)
          : unusable(turned + " without a baseline risk");
    }
    if (isOnMeans(measure) && isOnMeans(pooled)) {
      return sd.isPresent()
          ? usable(mid, measure, new ComparisonScale(pooled, Optional.empty()), sd.getAsDouble())
          : unusable(turned + " without the standard deviation of a second arm");
    }
    return unusable(turned);
  }

  /** The measure by which others of the same meaning go. */
  private static EffectMeasure kind(EffectMeasure measure) {
    return switch (measure) {
      case PETO -> EffectMeasure.OR;
      case ZCOR -> EffectMeasure.COR;
      default -> measure;
    };
  }

  private static boolean isOnMeans(EffectMeasure measure) {
    return measure == EffectMeasure.MD || measure == EffectMeasure.SMD;
  }

  private static MinimalImportantDifference usable(
      double mid, EffectMeasure measure, ComparisonScale scale, double sd) {
    return new MinimalImportantDifference(
        Optional.of(ImportanceThresholds.of(mid, measure, scale, sd)), Optional.empty());
  }

  private static MinimalImportantDifference unusable(String why) {
    return new MinimalImportantDifference(Optional.empty(), Optional.of(why));
  }
}
