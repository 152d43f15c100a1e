package org.evidencecatalog.examples.cli;

import java.util.Locale;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;

/**
 * Numbers as people read them: as many decimals as the precision of the estimate warrants.
 *
 * @param scale how effects are shown
 * @param transformed whether effects are shown on another scale than that of analysis
 * @param decimals decimals on the scale of analysis
 */
record Figures(EstimateJson scale, boolean transformed, int decimals) {
  private static final int MOST_DECIMALS = 8;
  private static final double SMALLEST_P = 0.0001;
  private static final double LONGEST_FIXED = 1e9;

  static Figures of(PoolAnalysis analysis) {
    PoolPlan plan = analysis.plan();
    boolean transformed =
        plan.measure().filter(m -> m.isRatio() || m.code().equals("ZCOR")).isPresent();
    double error =
        analysis
            .result()
            .pooled()
            .map(Pooled::se)
            .orElseGet(
                () ->
                    analysis.effects().stream().mapToDouble(effect -> effect.se()).min().orElse(1));
    return new Figures(
        new EstimateJson(plan.measure(), plan.riley()), transformed, decimals(error));
  }

  /** Two figures of the standard error. */
  private static int decimals(double error) {
    return (int) Math.max(0, Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(error))));
  }

  boolean isTransformed() {
    return transformed;
  }

  /** An effect as a reader sees it. */
  String shown(double effect) {
    double natural = scale.natural(effect);
    if (!transformed) {
      return fixed(natural, decimals);
    }
    // A ratio near zero needs more decimals than one near one.
    boolean small = natural != 0 && Math.abs(natural) < 0.095;
    return small ? fixed(natural, Math.min(MOST_DECIMALS, decimals(natural))) : fixed(natural, 2);
  }

  /** An interval as a reader sees it. */
  String shown(Interval interval) {
    return shown(interval.low()) + " to " + shown(interval.high());
  }

  /** A number on the scale of analysis. */
  String analysis(double value) {
    return fixed(value, Math.min(MOST_DECIMALS, decimals + 2));
  }

  String analysis(Interval interval) {
    return analysis(interval.low()) + " to " + analysis(interval.high());
  }

  /** A variance of effects. */
  String variance(double value) {
    return fixed(value, Math.min(MOST_DECIMALS, 2 * decimals));
  }

  static String p(double p) {
    return p < SMALLEST_P ? "p < 0.0001" : "p = " + fixed(p, 4);
  }

  /** A number with so many decimals, or with a power of ten where that would be overlong. */
  static String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "beyond 1e308" : "beyond -1e308";
    }
    String text =
        Math.abs(value) < LONGEST_FIXED
            ? String.format(Locale.ROOT, "%." + decimals + "f", value)
            : String.format(Locale.ROOT, "%.3e", value);
    return text.matches("-0\\.?0*") ? text.substring(1) : text;
  }
}
