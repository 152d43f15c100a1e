package org.evidencecatalog.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much one study sways a synthesis. "Deleted" values come from the synthesis of all other
 * studies. Viechtbauer and Cheung 2010, Res Synth Methods 1:112; with Knapp-Hartung tests the
 * factor on the standard error enters as it does in R metafor.
 *
 * @param study the study
 * @param standardisedResidual its residual over the standard error that the residual has
 * @param studentisedResidual its deleted residual over the standard error of that; beyond ±1.96 in
 *     one of twenty studies
 * @param dffits change of the estimate without it, in deleted standard errors of its fitted value
 * @param cooksDistance squared change of the estimate without it, over the squared standard error
 * @param covarianceRatio deleted over full variance of the estimate; below 1 where leaving the
 *     study out makes the estimate more precise
 * @param deletedTau2 τ² without it
 * @param deletedQ Q without it
 * @param hat its leverage: its share in the estimate, from 0 to 1
 * @param weight its weight in percent
 * @param dfbetas change of the estimate without it, in standard errors at the deleted τ²
 * @param influential whether |dffits| exceeds 3·√(1/(k−1)), the lower tail of χ² with one degree of
 *     freedom at the Cook's distance exceeds one half, the leverage exceeds 3/k, or |dfbetas|
 *     exceeds 1
 */
public record Influence(
    String study,
    double standardisedResidual,
    double studentisedResidual,
    double dffits,
    double cooksDistance,
    double covarianceRatio,
    double deletedTau2,
    double deletedQ,
    double hat,
    double weight,
    double dfbetas,
    boolean influential) {

  /**
   * Diagnoses every study, in the order given; empty if the studies or, without one of them, the
   * others cannot be pooled, or there is only one.
   *
   * @param synthesis a model with inverse-variance weights
   * @param effects one effect for each study
   */
  public static Optional<List<Influence>> of(Synthesis synthesis, List<EffectSize> effects) {
    Optional<Pooled> full = synthesis.pool(effects).pooled();
    if (!synthesis.model().isInverseVariance() || effects.size() < 2 || full.isEmpty()) {
      return Optional.empty();
    }
    InfluenceDiagnosis diagnosis = new InfluenceDiagnosis(full.get());
    List<Influence> all = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      int index = i;
      synthesis
          .pool(LeaveOneOut.without(effects, i))
          .pooled()
          .ifPresent(deleted -> all.add(diagnosis.of(index, deleted)));
    }
    return Optional.of(all).filter(found -> found.size() == effects.size());
  }
}
