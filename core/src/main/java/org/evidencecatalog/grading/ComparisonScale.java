package org.evidencecatalog.grading;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Conversions;

/**
 * The scale on which a pooled effect and the thresholds of importance are compared: the natural one
 * of the measure, or events more per 1000 people at a baseline risk.
 *
 * @param measure the measure of the pooled effect
 * @param risk the baseline risk of absolute effects; empty for the natural scale
 */
public record ComparisonScale(EffectMeasure measure, Optional<BaselineRisk> risk) {

  /** Checks that nothing is null. */
  public ComparisonScale {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(risk, "risk");
  }

  /** An effect on the scale of analysis as it is compared; never decreases. */
  public double of(double effect) {
    double natural = Conversions.natural(measure, effect);
    return risk.map(known -> AbsoluteEffect.of(measure, natural, known.risk())).orElse(natural);
  }

  /** Whether it counts events per 1000 people. */
  public boolean isAbsolute() {
    return risk.isPresent();
  }
}
