package org.evidencecatalog.grading;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Conversions;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;

/**
 * How many more of 1000 people have the event with the intervention, negative for fewer: Cochrane
 * Handbook 15.4.4.
 *
 * @param perThousand the estimate
 * @param interval its 95 % confidence interval; that of a relative effect carried over at one
 *     baseline risk
 * @param baseline the risk without the intervention; empty for a risk difference, which needs none
 */
public record AbsoluteEffect(
    double perThousand, Interval interval, Optional<BaselineRisk> baseline) {
  private static final double THOUSAND = 1000;

  /** Checks that nothing is null. */
  public AbsoluteEffect {
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(baseline, "baseline");
  }

  /** Of a pooled effect on events; empty for other measures, and where the risk is needed. */
  static Optional<AbsoluteEffect> of(
      Pooled pooled, EffectMeasure measure, Optional<BaselineRisk> baseline) {
    if (measure == EffectMeasure.RD) {
      return Optional.of(
          new AbsoluteEffect(
              THOUSAND * pooled.estimate(),
              pooled.interval().map(difference -> THOUSAND * difference),
              Optional.empty()));
    }
    return baseline
        .filter(known -> isOnEvents(measure))
        .map(known -> new ComparisonScale(measure, Optional.of(known)))
        .map(
            scale ->
                new AbsoluteEffect(
                    scale.of(pooled.estimate()), pooled.interval().map(scale::of), baseline));
  }

  /** Whether a measure compares how often an event happens. */
  static boolean isOnEvents(EffectMeasure measure) {
    return switch (measure) {
      case OR, PETO, RR, HR, RD -> true;
      case MD, SMD, ROM, COR, ZCOR -> false;
    };
  }

  /** That many more per 1000 by a risk difference. */
  static double ofDifference(double difference) {
    return THOUSAND * difference;
  }

  /** That many more per 1000 by an effect on the natural scale at a baseline risk. */
  static double of(EffectMeasure measure, double natural, double risk) {
    return measure == EffectMeasure.RD
        ? ofDifference(natural)
        : Conversions.moreEventsPerThousand(measure, natural, risk);
  }
}
