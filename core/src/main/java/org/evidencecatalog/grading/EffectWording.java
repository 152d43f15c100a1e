package org.evidencecatalog.grading;

import java.util.List;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;

/** Effects in the words and figures of reasons. */
final class EffectWording {
  /** Below this, a p value is not told digit by digit. */
  private static final double LEAST_P = 0.001;

  private EffectWording() {}

  /** A number to three digits; a ratio may be beyond all numbers. */
  static String number(double value) {
    return Double.isFinite(value) ? Wording.number(value) : value > 0 ? "∞" : "−∞";
  }

  /** A p value: "p 0.03", "p < 0.001". */
  static String p(double value) {
    return value < LEAST_P ? "p < 0.001" : "p " + number(value);
  }

  /** A pooled estimate: "RR 0.72 (95 % CI 0.5 to 1.03)". */
  static String estimate(Pooled pooled) {
    Interval interval = pooled.interval();
    return pooled.measure().map(measure -> measure + " ").orElse("")
        + number(pooled.natural(pooled.estimate()))
        + " ("
        + number(pooled.synthesis().level())
        + " % CI "
        + number(pooled.natural(interval.low()))
        + " to "
        + number(pooled.natural(interval.high()))
        + ")";
  }

  /** Adds a number unless it is beyond what can be written. */
  static void add(List<Figure> figures, String name, double value) {
    if (Double.isFinite(value)) {
      figures.add(new Figure(name, value));
    }
  }
}
