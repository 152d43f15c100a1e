package org.evidencecatalog.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;

/** Effects in the words and figures of reasons. */
final class EffectWording {
  private static final MathContext SHOWN = new MathContext(3);

  /** Below this, a p value is not told digit by digit. */
  private static final double LEAST_P = 0.001;

  private EffectWording() {}

  /** A number with three significant digits. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "∞" : value < 0 ? "−∞" : "not a number";
    }
    BigDecimal rounded = new BigDecimal(value).round(SHOWN);
    String digits =
        rounded.signum() == 0 ? "0" : rounded.abs().stripTrailingZeros().toPlainString();
    return (rounded.signum() < 0 ? "−" : "") + digits;
  }

  /** A p value: "p 0.03", "p < 0.001". */
  static String p(double value) {
    return value < LEAST_P ? "p < " + LEAST_P : "p " + number(value);
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
