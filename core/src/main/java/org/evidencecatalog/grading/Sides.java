package org.evidencecatalog.grading;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;

/**
 * On which side of the threshold of the target effects lie: below, between or above the thresholds
 * of importance where there are any, else below or above no effect. An effect just at a threshold
 * of importance lies beyond it, as for the target; just no effect lies on neither side.
 *
 * @param thresholds the thresholds of importance; empty for no effect
 */
record Sides(Optional<ImportanceThresholds> thresholds) {

  /** Checks that nothing is null. */
  Sides {
    Objects.requireNonNull(thresholds, "thresholds");
  }

  /** The sides of no effect. */
  static Sides ofNoEffect() {
    return new Sides(Optional.empty());
  }

  /** The sides between which the target of a body tells, for effects in the pooled measure. */
  static Sides of(GradeContext context, Pooled pooled) {
    return new Sides(
        context
            .effect()
            .flatMap(
                effect ->
                    pooled
                        .measure()
                        .flatMap(measure -> thresholds(context.body(), effect, measure))));
  }

  private static Optional<ImportanceThresholds> thresholds(
      BodyOfEvidence body, PooledEffect effect, EffectMeasure measure) {
    return measure == effect.measure()
        ? effect.thresholds()
        : MinimalImportantDifference.of(body.traits(), measure, effect.baselineRisk(), effect.sd())
            .thresholds();
  }

  /** Whether both effects lie on one side. */
  boolean same(double one, double other) {
    return side(one) == side(other);
  }

  /** Whether the whole interval lies on the side of the effect. */
  boolean same(Interval interval, double effect) {
    return same(interval.low(), effect) && same(interval.high(), effect);
  }

  /** The threshold for people. */
  String inWords() {
    return thresholds.isPresent() ? "the minimal important difference" : "no effect";
  }

  private int side(double effect) {
    return thresholds
        .map(
            known -> {
              double compared = known.scale().of(effect);
              return !Tolerance.above(compared, known.low())
                  ? -1
                  : !Tolerance.below(compared, known.high()) ? 1 : 0;
            })
        .orElseGet(() -> (int) Math.signum(effect));
  }
}
