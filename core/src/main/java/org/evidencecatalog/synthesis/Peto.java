package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;

/**
 * Peto's one-step odds ratio from raw counts: ln OR = Σ(a−E)/ΣV, se = 1/√ΣV, Q = Σ(a−E)²/V −
 * (Σ(a−E))²/ΣV. Yusuf, Peto, Lewis et al. 1985, Prog Cardiovasc Dis 27:335.
 */
final class Peto {
  private Peto() {}

  static SynthesisResult pool(Synthesis synthesis, List<EffectSize> effects) {
    List<TwoByTwoTable> tables = Tables.of(effects);
    double excess = Tables.sum(tables, TwoByTwoTable::observedLessExpected);
    double variance = Tables.sum(tables, TwoByTwoTable::hypergeometricVariance);
    if (variance == 0) {
      return new NotPooled("in no study did some people have the event and others not");
    }
    return new Pooled(
        synthesis,
        TestMethod.Z,
        Tables.weighted(petoEffects(effects), tables, TwoByTwoTable::hypergeometricVariance),
        List.of(),
        excess / variance,
        1 / Math.sqrt(variance),
        heterogeneity(tables, excess / variance));
  }

  /** The effects as Peto's odds ratios, whether or not they came as such. */
  private static List<EffectSize> petoEffects(List<EffectSize> effects) {
    return effects.stream().map(Peto::petoEffect).toList();
  }

  private static EffectSize petoEffect(EffectSize effect) {
    if (effect.measure().equals(Optional.of(EffectMeasure.PETO))) {
      return effect;
    }
    TwoByTwoTable table = effect.table().orElseThrow();
    RawEffect raw =
        DichotomousEffects.compute(
            EffectMeasure.PETO, table.corrected(ZeroCells.standard().added()));
    return new EffectSize(
        effect.study(), Optional.of(EffectMeasure.PETO), raw.yi(), raw.vi(), effect.data());
  }

  /** Q as the sum of squared deviations, which is the same and cannot fall below zero. */
  private static Heterogeneity heterogeneity(List<TwoByTwoTable> tables, double centre) {
    List<TwoByTwoTable> informative = tables.stream().filter(t -> !t.isUniform()).toList();
    double q =
        Tables.sum(
            informative,
            t -> {
              double v = t.hypergeometricVariance();
              double deviation = t.observedLessExpected() - v * centre;
              return deviation * deviation / v;
            });
    return informative.size() > 1
        ? Heterogeneity.ofQ(q, informative.size() - 1)
        : Heterogeneity.none();
  }
}
