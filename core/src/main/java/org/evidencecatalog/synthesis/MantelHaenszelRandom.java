package org.evidencecatalog.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;

/**
 * What RevMan calls "M-H, Random": DerSimonian and Laird's τ² with Q taken around a Mantel-Haenszel
 * estimate, then inverse-variance weights (Deeks and Higgins 2010, Statistical algorithms in Review
 * Manager 5). Double-zero studies are left out; half an event is added to the cells of every other
 * study with a zero cell, for the estimate as well as for the effects.
 */
final class MantelHaenszelRandom {
  private MantelHaenszelRandom() {}

  static SynthesisResult pool(Synthesis synthesis, List<EffectSize> effects) {
    List<EffectSize> used = new ArrayList<>();
    List<Omission> omitted = new ArrayList<>();
    effects.forEach(effect -> corrected(effect).fold(used::add, omitted::add));
    if (used.isEmpty()) {
      return new NotPooled("no study had an event that could tell the arms apart");
    }
    if (used.size() == 1) {
      return InverseVariance.single(synthesis, used.get(0), omitted);
    }
    return pool(synthesis, used, omitted);
  }

  private static SynthesisResult pool(
      Synthesis synthesis, List<EffectSize> used, List<Omission> omitted) {
    EffectMeasure measure = used.get(0).measure().orElseThrow();
    Optional<MantelHaenszel.Estimate> centre =
        MantelHaenszel.estimate(
            measure, Tables.of(used).stream().map(MantelHaenszelRandom::corrected).toList());
    if (centre.isEmpty()) {
      return new NotPooled("too few events for a Mantel-Haenszel estimate of " + measure);
    }
    MeanFit fit = new MeanFit(used);
    double q = q(used, centre.get().effect());
    double tau2 = Math.max(0, (q - fit.df()) / fit.at(0).trace(0, 1));
    Heterogeneity heterogeneity = InverseVariance.heterogeneity(synthesis.model(), fit, q, tau2);
    return InverseVariance.pool(synthesis, used, omitted, fit, heterogeneity);
  }

  private static EffectSizeResult corrected(EffectSize effect) {
    EffectMeasure measure = effect.measure().orElseThrow();
    TwoByTwoTable table = effect.table().orElseThrow();
    Optional<String> obstacle = DichotomousEffects.noContrast(measure, table);
    if (obstacle.isPresent()) {
      return new Omission(effect.study(), obstacle.get());
    }
    RawEffect raw = DichotomousEffects.compute(measure, corrected(table));
    return new EffectSize(effect.study(), effect.measure(), raw.yi(), raw.vi(), effect.data());
  }

  private static TwoByTwoTable corrected(TwoByTwoTable table) {
    return table.corrected(ZeroCells.standard().added());
  }

  private static double q(List<EffectSize> effects, double centre) {
    double q = 0;
    for (EffectSize effect : effects) {
      q += Math.pow(effect.yi() - centre, 2) / effect.vi();
    }
    return q;
  }
}
