package org.evidencecatalog.grading;

import java.util.Objects;
import org.evidencecatalog.model.EffectMeasure;

/**
 * The two thresholds between which an effect is too small to matter, from a minimal important
 * difference (MID), on the scale on which the pooled effect is compared with them. A MID m of a
 * ratio means m and 1/m, of any other measure m and −m.
 *
 * @param mid the minimal important difference as given
 * @param midMeasure the measure it was given in
 * @param scale where the thresholds lie
 * @param sd standard deviation that turned the difference into the pooled measure, 1 if none did
 * @param low effects from here down are important
 * @param high effects from here up are important
 */
public record ImportanceThresholds(
    double mid,
    EffectMeasure midMeasure,
    ComparisonScale scale,
    double sd,
    double low,
    double high) {

  /** Checks that nothing is null. */
  public ImportanceThresholds {
    Objects.requireNonNull(midMeasure, "midMeasure");
    Objects.requireNonNull(scale, "scale");
  }

  /** Thresholds on a scale that the measure of the difference can be turned into. */
  static ImportanceThresholds of(
      double mid, EffectMeasure midMeasure, ComparisonScale scale, double sd) {
    double least = midMeasure.isRatio() ? Math.min(mid, 1 / mid) : -mid;
    double most = midMeasure.isRatio() ? Math.max(mid, 1 / mid) : mid;
    return new ImportanceThresholds(
        mid,
        midMeasure,
        scale,
        sd,
        onScale(midMeasure, least, scale, sd),
        onScale(midMeasure, most, scale, sd));
  }

  private static double onScale(
      EffectMeasure measure, double natural, ComparisonScale scale, double sd) {
    if (scale.risk().isPresent()) {
      double risk = scale.risk().get().risk();
      // Not held within 0 and 1: a threshold that no risk can reach is never crossed.
      return measure == EffectMeasure.RR
          ? AbsoluteEffect.ofDifference(risk * (natural - 1))
          : AbsoluteEffect.of(measure, natural, risk);
    }
    if (measure == EffectMeasure.ZCOR) {
      return Math.tanh(natural);
    }
    return scale.measure() == EffectMeasure.MD ? natural * sd : natural / sd;
  }

  /** The thresholds of an effect so many times as large; a ratio is raised to that power. */
  ImportanceThresholds times(double factor) {
    double difference =
        midMeasure.isRatio() ? Math.pow(Math.max(mid, 1 / mid), factor) : factor * mid;
    return of(difference, midMeasure, scale, sd);
  }

  /** Whether the thresholds and the effect are counted in events per 1000 people. */
  public boolean isAbsolute() {
    return scale.isAbsolute();
  }

  /**
   * Whether an effect, on the scale of the thresholds, is important: one just at the minimal
   * important difference is (house rule).
   */
  boolean isReached(double effect) {
    return !Tolerance.above(effect, low) || !Tolerance.below(effect, high);
  }
}
