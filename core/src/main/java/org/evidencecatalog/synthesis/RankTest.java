package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.synthesis.AsymmetryResult.NotTested;
import org.evidencecatalog.synthesis.AsymmetryResult.Tested;

/**
 * Rank correlation of (y−μ)/√(v−1/Σw) with v, μ being the equal-effects estimate: Begg and Mazumdar
 * 1994, Biometrics 50:1088.
 */
final class RankTest {
  private RankTest() {}

  static AsymmetryResult run(Asymmetry asymmetry, List<EffectSize> effects) {
    MeanFit fit = new MeanFit(effects);
    fit.at(0);
    double[] standardised = new double[fit.size()];
    for (int i = 0; i < standardised.length; i++) {
      // v − 1/Σw = v·(1−h)
      standardised[i] = fit.residual(i) / Math.sqrt(fit.v[i] * fit.freedom(i));
    }
    KendallTau tau = KendallTau.of(standardised, fit.v);
    if (!Double.isFinite(tau.tau())) {
      return new NotTested("all studies are equally precise or have equal effects");
    }
    return new Tested(
        asymmetry, fit.size(), tau.tau(), OptionalInt.empty(), tau.p(), Optional.empty());
  }
}
