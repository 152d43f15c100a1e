package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Confidence interval of τ²: the values at which Q(τ²) meets the quantiles of χ² with k−1 degrees
 * of freedom (Viechtbauer 2007, Stat Med 26:37).
 */
final class QProfile {
  private QProfile() {}

  /** The interval; empty if a limit does not converge. */
  static Optional<Interval> interval(List<EffectSize> effects, double levelPercent) {
    WeightedFit fit = new MeanFit(effects);
    double tail = (100 - levelPercent) / 200;
    OptionalDouble low = limit(fit, tail);
    OptionalDouble high = limit(fit, 1 - tail);
    return low.isPresent() && high.isPresent()
        ? Optional.of(new Interval(low.getAsDouble(), high.getAsDouble()))
        : Optional.empty();
  }

  private static OptionalDouble limit(WeightedFit fit, double upperTail) {
    return GeneralisedQ.solve(fit, Distributions.chiSquaredQuantile(upperTail, fit.df()));
  }
}
