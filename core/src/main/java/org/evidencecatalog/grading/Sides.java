package org.evidencecatalog.grading;

import java.util.Arrays;
import java.util.List;
import org.evidencecatalog.synthesis.Interval;

/**
 * On which side of the thresholds of a target effects lie. A value just at a threshold lies on
 * neither of its sides.
 *
 * @param thresholds on the scale of analysis; at least one
 */
record Sides(List<Double> thresholds) {

  /** Copies. */
  Sides {
    thresholds = List.copyOf(thresholds);
    if (thresholds.isEmpty()) {
      throw new IllegalArgumentException("sides are told apart by at least one threshold");
    }
  }

  /** The sides of these thresholds. */
  static Sides of(double... thresholds) {
    return new Sides(Arrays.stream(thresholds).boxed().toList());
  }

  /** The two sides of no effect. */
  static Sides ofNoEffect() {
    return of(0);
  }

  /** The sides between which the target of a body tells: as long as it has none, of no effect. */
  static Sides of(GradeContext context) {
    return ofNoEffect();
  }

  /** Whether both effects lie on one side. */
  boolean same(double one, double other) {
    return side(one) == side(other);
  }

  /** Whether the whole interval lies on the side of the effect. */
  boolean same(Interval interval, double effect) {
    return same(interval.low(), effect) && same(interval.high(), effect);
  }

  private double side(double effect) {
    return thresholds.stream().mapToDouble(threshold -> Math.signum(effect - threshold)).sum();
  }
}
