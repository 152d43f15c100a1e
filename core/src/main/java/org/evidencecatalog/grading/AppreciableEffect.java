package org.evidencecatalog.grading;

import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Interval;

/**
 * What is appreciable where no minimal important difference is given: a rough guide for risk ratios
 * of Guyatt 2011, J Clin Epidemiol 64:1283, held against other ratios and, as a house rule, against
 * standardised mean differences. Other measures have none.
 */
final class AppreciableEffect {

  private AppreciableEffect() {}

  /** The lesser and the greater effect that are appreciable, on the natural scale. */
  static Optional<Interval> guide(EffectMeasure measure, GradePolicy policy) {
    double smd = policy.value(GradeThreshold.SMD_DIFFERENCE);
    return switch (measure) {
      case RR, OR, PETO, HR ->
          Optional.of(
              new Interval(
                  policy.value(GradeThreshold.RATIO_LOW), policy.value(GradeThreshold.RATIO_HIGH)));
      case SMD -> Optional.of(new Interval(-smd, smd));
      case RD, MD, ROM, COR, ZCOR -> Optional.empty();
    };
  }

  /** How many of the two lie in an interval on the natural scale; one that it touches does. */
  static int inside(Interval interval, Interval guide) {
    return (Tolerance.holds(interval.low(), interval.high(), guide.low()) ? 1 : 0)
        + (Tolerance.holds(interval.low(), interval.high(), guide.high()) ? 1 : 0);
  }
}
