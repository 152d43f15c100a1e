package org.evidencecatalog.synthesis;

import java.util.OptionalDouble;

/**
 * Estimators of the variance τ² between studies, and of its standard error. They hold for a fit
 * with any number p of coefficients; k is the number of studies. Every estimate is truncated at
 * zero.
 */
final class TauSquared {
  private TauSquared() {}

  /**
   * The estimate, or empty if it does not converge.
   *
   * @param model a random-effects model other than {@link Model#MH_RANDOM}, or equal effects, whose
   *     τ² is zero
   * @param fit a fit with at least one degree of freedom; its weights are changed
   */
  static OptionalDouble estimate(Model model, WeightedFit fit) {
    return switch (model) {
      case EE -> OptionalDouble.of(0);
      case DL -> OptionalDouble.of(derSimonianLaird(fit));
      case HE -> OptionalDouble.of(hedges(fit));
      case SJ -> OptionalDouble.of(sidikJonkman(fit));
      case PM -> GeneralisedQ.solve(fit, fit.df());
      case ML -> FisherScoring.maximise(Likelihood.FULL, fit, hedges(fit));
      case REML -> FisherScoring.maximise(Likelihood.RESTRICTED, fit, hedges(fit));
      case MH, PETO, MH_RANDOM ->
          throw new IllegalArgumentException(model + " has no estimator of its own");
    };
  }

  /**
   * (Q − (k−p))/C, C = tr P with weights 1/v: DerSimonian and Laird 1986, Control Clin Trials
   * 7:177.
   */
  private static double derSimonianLaird(WeightedFit fit) {
    fit.at(0);
    return Math.max(0, (fit.residualSum() - fit.df()) / fit.trace(0, 1));
  }

  /** Variance of the effects less their mean variance: Hedges 1983, Psychol Bull 93:388. */
  private static double hedges(WeightedFit fit) {
    fit.unweighted();
    return Math.max(0, (fit.residualSum() - fit.trace(1, 0)) / fit.df());
  }

  /** t0·Σw(y−μ)²/(k−p), w = 1/(v+t0): Sidik and Jonkman 2005, J R Stat Soc C 54:367. */
  private static double sidikJonkman(WeightedFit fit) {
    double start = crudeVariance(fit);
    return start == 0 ? 0 : start * fit.at(start).residualSum() / fit.df();
  }

  /** Sidik and Jonkman's t0 = Σ(y−ȳ)²/k. */
  private static double crudeVariance(WeightedFit fit) {
    double centre = 0;
    for (int i = 0; i < fit.size(); i++) {
      centre += (fit.y[i] - fit.y[0]) / fit.size();
    }
    double sum = 0;
    for (int i = 0; i < fit.size(); i++) {
      double deviation = fit.y[i] - fit.y[0] - centre;
      sum += deviation * deviation;
    }
    return sum / fit.size();
  }

  /**
   * The standard error of an estimate, from the information for the likelihoods and from the
   * variance 2·tr(P(V+τ²I)P(V+τ²I)) of the quadratic form y′Py for the moment estimators:
   * Viechtbauer 2005, J Educ Behav Stat 30:261. Empty for equal effects and where it does not
   * exist.
   *
   * @param fit a fit with at least one degree of freedom; its weights are changed
   */
  static OptionalDouble standardError(Model model, WeightedFit fit, double tau2) {
    double se =
        switch (model) {
          case ML -> Math.sqrt(2 / fit.at(tau2).sumOfSquaredWeights());
          case REML -> Math.sqrt(2 / fit.at(tau2).squaredTrace(0, 1));
          case PM -> pauleMandelError(fit.at(tau2));
          case DL, MH_RANDOM -> momentError(fit.at(0), tau2) / fit.trace(0, 1);
          case HE -> momentError(fit.unweighted(), tau2) / fit.df();
          case SJ -> sidikJonkmanError(fit, tau2);
          case EE, MH, PETO -> Double.NaN;
        };
    return Double.isFinite(se) ? OptionalDouble.of(se) : OptionalDouble.empty();
  }

  /** √(2k²/(k−p))/Σw, the asymptotic form that R metafor uses. */
  private static double pauleMandelError(WeightedFit fit) {
    return Math.sqrt(2. / fit.df()) * fit.size() / fit.sumOfWeights();
  }

  private static double sidikJonkmanError(WeightedFit fit, double tau2) {
    double start = crudeVariance(fit);
    return start == 0 ? Double.NaN : start * momentError(fit.at(start), tau2) / fit.df();
  }

  private static double momentError(WeightedFit fit, double tau2) {
    return Math.sqrt(2 * fit.squaredTrace(1, tau2));
  }
}
