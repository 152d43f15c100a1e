package org.evidencecatalog.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Weighted means with weights 1/(v+τ²): μ = Σwy/Σw, se² = 1/Σw (Cochrane Handbook 10.3 and
 * 10.10.4).
 */
final class InverseVariance {
  private InverseVariance() {}

  static SynthesisResult pool(Synthesis synthesis, List<EffectSize> effects) {
    if (effects.size() == 1) {
      return single(synthesis, effects.get(0), List.of());
    }
    MeanFit fit = new MeanFit(effects);
    OptionalDouble tau2 = TauSquared.estimate(synthesis.model(), fit);
    return tau2.isPresent()
        ? pool(synthesis, effects, fit, tau2.getAsDouble())
        : new NotPooled(synthesis.model().code() + " did not converge");
  }

  /** One study pools to itself, by a normal test: nothing can be said on how studies differ. */
  static SynthesisResult single(Synthesis synthesis, EffectSize effect, List<Omission> omitted) {
    return new Pooled(
        synthesis,
        TestMethod.Z,
        List.of(new PooledStudy(effect, 100)),
        omitted,
        effect.yi(),
        effect.se(),
        Heterogeneity.none());
  }

  private static SynthesisResult pool(
      Synthesis synthesis, List<EffectSize> effects, MeanFit fit, double tau2) {
    Heterogeneity heterogeneity =
        heterogeneity(synthesis.model(), fit, fit.at(0).residualSum(), tau2);
    return pool(synthesis, effects, List.of(), fit, heterogeneity);
  }

  /** Heterogeneity at a τ², and the Q from which a model of equal effects derives it. */
  static Heterogeneity heterogeneity(Model model, MeanFit fit, double q, double tau2) {
    return model.isRandom()
        ? Heterogeneity.ofTau2(
            q,
            fit.df(),
            tau2,
            TauSquared.standardError(model, fit, tau2),
            Heterogeneity.typicalVariance(fit))
        : Heterogeneity.ofQ(q, fit.df());
  }

  /** Pools at the τ² of a heterogeneity that is already known. */
  static SynthesisResult pool(
      Synthesis synthesis,
      List<EffectSize> effects,
      List<Omission> omitted,
      MeanFit fit,
      Heterogeneity heterogeneity) {
    fit.at(heterogeneity.tau2());
    double se = Math.sqrt(varianceFactor(synthesis.test(), fit) * fit.variance());
    if (se == 0) {
      return new NotPooled("all effects are equal, to which Knapp-Hartung gives no standard error");
    }
    return new Pooled(
        synthesis,
        synthesis.test(),
        weighted(effects, fit),
        omitted,
        fit.mean(),
        se,
        heterogeneity);
  }

  /**
   * What the variance of the mean is multiplied by: Σw(y−μ)²/(k−1) of Hartung and Knapp 2001, Stat
   * Med 20:3875, which the ad hoc method does not let fall below one.
   */
  static double varianceFactor(TestMethod test, MeanFit fit) {
    if (test == TestMethod.Z) {
      return 1;
    }
    double factor = fit.residualSum() / fit.df();
    return test == TestMethod.ADHOC ? Math.max(1, factor) : factor;
  }

  private static List<PooledStudy> weighted(List<EffectSize> effects, MeanFit fit) {
    List<PooledStudy> studies = new ArrayList<>(effects.size());
    for (int i = 0; i < effects.size(); i++) {
      studies.add(new PooledStudy(effects.get(i), 100 * fit.share(i)));
    }
    return studies;
  }
}
