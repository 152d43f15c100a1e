package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Optional;

/** What a regression test of asymmetry regresses the effects on. */
public enum Predictor {
  /** √v. */
  STANDARD_ERROR,
  /** v. */
  VARIANCE,
  /** √(1/n1+1/n2), which unlike √v does not depend on the effect. */
  ARM_SIZES,
  /** 1/N. */
  INVERSE_SAMPLE_SIZE;

  /** Whether zero stands for a study without error whose effect is on the scale of the others. */
  boolean hasLimit() {
    return this == STANDARD_ERROR || this == VARIANCE;
  }

  /** Its value for each effect; empty if an effect lacks the arm sizes it needs. */
  Optional<double[]> values(List<EffectSize> effects) {
    double[] values = effects.stream().mapToDouble(this::value).toArray();
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private double value(EffectSize effect) {
    double n1 = effect.n1().orElse(Double.NaN);
    double n2 = effect.n2().orElse(Double.NaN);
    return switch (this) {
      case STANDARD_ERROR -> effect.se();
      case VARIANCE -> effect.vi();
      case ARM_SIZES -> Math.sqrt(1 / n1 + 1 / n2);
      case INVERSE_SAMPLE_SIZE -> 1 / (n1 + n2);
    };
  }
}
