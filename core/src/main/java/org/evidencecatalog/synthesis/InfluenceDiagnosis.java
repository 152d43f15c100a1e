package org.evidencecatalog.synthesis;

import java.util.List;

/** Diagnoses single studies of one synthesis, which is fitted once. */
final class InfluenceDiagnosis {
  private final Pooled full;
  private final List<EffectSize> effects;
  private final MeanFit fit;

  InfluenceDiagnosis(Pooled full) {
    this.full = full;
    this.effects = full.effects();
    this.fit = new MeanFit(effects);
  }

  /**
   * The diagnosis of a study.
   *
   * @param i its position
   * @param deleted the synthesis of the others
   */
  Influence of(int i, Pooled deleted) {
    EffectSize effect = effects.get(i);
    double factor = varianceFactor(deleted);
    double deletedVariance = deleted.se() * deleted.se();
    double variance = full.se() * full.se();
    double change = full.estimate() - deleted.estimate();
    double total = factor * (effect.vi() + deleted.tau2());
    fit.at(deleted.tau2());
    double dfbetas = change / Math.sqrt(factor * fit.variance());
    fit.at(full.tau2());
    double hat = fit.share(i);
    double dffits = change / Math.sqrt(hat * total);
    double cook = change * change / variance;
    return new Influence(
        effect.study(),
        fit.residual(i) / Math.sqrt((effect.vi() + full.tau2()) * fit.freedom(i)),
        (effect.yi() - deleted.estimate()) / Math.sqrt(total + deletedVariance),
        dffits,
        cook,
        deletedVariance / variance,
        deleted.tau2(),
        deleted.heterogeneity().q(),
        hat,
        100 * hat,
        dfbetas,
        isInfluential(dffits, cook, hat, dfbetas));
  }

  private boolean isInfluential(double dffits, double cook, double hat, double dfbetas) {
    double k = full.k();
    return Math.abs(dffits) > 3 * Math.sqrt(1 / (k - 1))
        || Distributions.chiSquaredLowerTail(cook, 1) > 0.5
        || hat > 3 / k
        || Math.abs(dfbetas) > 1;
  }

  private static double varianceFactor(Pooled deleted) {
    MeanFit rest = new MeanFit(deleted.effects());
    rest.at(deleted.tau2());
    return InverseVariance.varianceFactor(deleted.test(), rest);
  }
}
