package org.evidencecatalog.grading;

import org.evidencecatalog.synthesis.Interval;

/** Effects and intervals in the words of reasons. */
final class EffectWords {
  private static final int PERCENT = 100;

  private EffectWords() {}

  /** {@code RR 0.80 (95 % CI 0.70 to 0.91)}. */
  static String relative(PooledEffect effect) {
    return effect.measure().code()
        + " "
        + Wording.number(effect.estimate())
        + " (95 % CI "
        + range(effect.interval())
        + ")";
  }

  /** {@code 40 fewer per 1000 (95 % CI 60 fewer to 18 fewer) at a baseline risk of 20 %, …}. */
  static String absolute(AbsoluteEffect effect) {
    return perThousand(effect.perThousand())
        + " per 1000 (95 % CI "
        + perThousand(effect.interval().low())
        + " to "
        + perThousand(effect.interval().high())
        + ")"
        + effect.baseline().map(risk -> " at " + risk(risk)).orElse("");
  }

  /** {@code a baseline risk of 20 %, as observed in the second arms (house rule)}. */
  static String risk(BaselineRisk baseline) {
    return "a baseline risk of "
        + Wording.number(PERCENT * baseline.risk())
        + " %, "
        + switch (baseline.source()) {
          case POLICY -> "as given";
          case OBSERVED -> "as observed in the second arms (house rule)";
        };
  }

  /** {@code 0.70 to 0.91}. */
  static String range(Interval interval) {
    return Wording.number(interval.low()) + " to " + Wording.number(interval.high());
  }

  /** {@code −50 and 50 per 1000}. */
  static String thresholds(ImportanceThresholds thresholds) {
    return Wording.number(thresholds.low())
        + " and "
        + Wording.number(thresholds.high())
        + (thresholds.isAbsolute() ? " per 1000" : "");
  }

  private static String perThousand(double more) {
    String number = Wording.number(Math.abs(more));
    return number + (more < 0 ? " fewer" : " more");
  }
}
