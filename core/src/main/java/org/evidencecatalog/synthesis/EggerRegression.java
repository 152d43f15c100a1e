package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.synthesis.AsymmetryResult.LimitEstimate;
import org.evidencecatalog.synthesis.AsymmetryResult.NotTested;
import org.evidencecatalog.synthesis.AsymmetryResult.Tested;

/** Regression tests of asymmetry: the slope of effects on a predictor of their precision. */
final class EggerRegression {
  private static final double LEVEL = 95;

  private EggerRegression() {}

  static AsymmetryResult run(Asymmetry asymmetry, List<EffectSize> effects) {
    if (asymmetry.test() == AsymmetryTest.PETERS) {
      return peters(asymmetry, effects);
    }
    Optional<double[]> predictor = asymmetry.predictor().values(effects);
    if (predictor.isEmpty()) {
      return new NotTested(
          asymmetry.test().label() + " needs the sizes of both arms of each study");
    }
    if (isConstant(predictor.get())) {
      return new NotTested("all studies are equally precise");
    }
    LineFit fit = new LineFit(effects, predictor.get());
    if (asymmetry.test() == AsymmetryTest.EGGER_RE) {
      return mixed(asymmetry, fit);
    }
    fit.at(0);
    return linear(asymmetry, fit);
  }

  static boolean isConstant(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  /** Weights (a+c)(b+d)/N; studies in which all fared alike have none and are left out. */
  private static AsymmetryResult peters(Asymmetry asymmetry, List<EffectSize> effects) {
    if (effects.stream().anyMatch(effect -> effect.table().isEmpty())) {
      return new NotTested("Peters' test needs the events of each study");
    }
    List<EffectSize> used =
        effects.stream().filter(effect -> !effect.table().orElseThrow().isUniform()).toList();
    Optional<double[]> predictor = asymmetry.predictor().values(used);
    if (used.size() < 3 || predictor.isEmpty() || isConstant(predictor.get())) {
      return new NotTested("Peters' test needs three studies with events, not all of one size");
    }
    double[] weights =
        Tables.of(used).stream().mapToDouble(t -> t.events() / t.total() * t.nonEvents()).toArray();
    return linear(asymmetry, new LineFit(used, predictor.get()).weightedBy(weights));
  }

  /** t = slope/se with the residual variance of the regression, as in any linear model. */
  private static AsymmetryResult linear(Asymmetry asymmetry, LineFit fit) {
    double residualVariance = fit.residualSum() / fit.df();
    return result(asymmetry, fit, residualVariance, OptionalInt.of(fit.df()));
  }

  /** Weights 1/(v+τ²) with τ² by REML. */
  private static AsymmetryResult mixed(Asymmetry asymmetry, LineFit fit) {
    OptionalDouble tau2 = TauSquared.estimate(Model.REML, fit);
    if (tau2.isEmpty()) {
      return new NotTested("REML did not converge");
    }
    fit.at(tau2.getAsDouble());
    if (asymmetry.method() == TestMethod.Z) {
      return result(asymmetry, fit, 1, OptionalInt.empty());
    }
    double factor = fit.residualSum() / fit.df();
    double adapted = asymmetry.method() == TestMethod.ADHOC ? Math.max(1, factor) : factor;
    return result(asymmetry, fit, adapted, OptionalInt.of(fit.df()));
  }

  private static AsymmetryResult result(
      Asymmetry asymmetry, LineFit fit, double residualVariance, OptionalInt df) {
    double statistic = fit.slope() / Math.sqrt(residualVariance * fit.slopeVariance());
    if (!Double.isFinite(statistic)) {
      return new NotTested("the effects lie on a line, which leaves no error to test against");
    }
    return new Tested(
        asymmetry,
        fit.size(),
        statistic,
        df,
        Distributions.twoSidedP(statistic, df),
        asymmetry.predictor().hasLimit()
            ? Optional.of(limit(fit, residualVariance, df))
            : Optional.empty());
  }

  private static LimitEstimate limit(LineFit fit, double residualVariance, OptionalInt df) {
    double se = Math.sqrt(residualVariance * fit.interceptVariance());
    double halfWidth = Distributions.criticalValue(LEVEL, df) * se;
    return new LimitEstimate(fit.intercept(), Interval.around(fit.intercept(), halfWidth));
  }
}
