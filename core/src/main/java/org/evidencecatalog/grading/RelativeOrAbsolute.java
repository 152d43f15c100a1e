package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.BodySynthesis.StudyEffect;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.EffectSizes;
import org.evidencecatalog.synthesis.Pooled;

/**
 * The pooled effect on the scale on which effects are compared between studies: events on the
 * relative scale, means on the absolute one, whatever the body is pooled in (Core GRADE 3, Guyatt
 * 2025, BMJ 389:e081905).
 */
final class RelativeOrAbsolute {

  private RelativeOrAbsolute() {}

  /**
   * Pooled risk ratios in place of risk differences and mean differences in place of ratios of
   * means, where all studies have the numbers for it; else the effects as they are pooled.
   * Intervals are at 95 %.
   */
  static Optional<Pooled> pooled(GradeContext context) {
    Optional<Pooled> asIs = context.effect().map(PooledEffect::pooled);
    return asIs.flatMap(Pooled::measure)
        .flatMap(RelativeOrAbsolute::counterpart)
        .flatMap(measure -> pooled(context, measure))
        .or(() -> asIs);
  }

  private static Optional<EffectMeasure> counterpart(EffectMeasure measure) {
    return switch (measure) {
      case RD -> Optional.of(EffectMeasure.RR);
      case ROM -> Optional.of(EffectMeasure.MD);
      default -> Optional.empty();
    };
  }

  private static Optional<Pooled> pooled(GradeContext context, EffectMeasure measure) {
    EffectSizes sizes = EffectSizes.of(measure);
    List<StudyEffect> effects = context.synthesis().effects();
    List<EffectSize> converted =
        effects.stream().flatMap(effect -> in(sizes, effect.effect()).stream()).toList();
    return converted.size() == effects.size()
        ? context.policy().synthesis().level(PooledEffect.LEVEL).pool(converted).pooled()
        : Optional.empty();
  }

  private static Optional<EffectSize> in(EffectSizes sizes, EffectSize effect) {
    return effect
        .data()
        .flatMap(
            data ->
                sizes
                    .compute(effect.study(), data)
                    .fold(Optional::of, omission -> Optional.<EffectSize>empty()));
  }
}
