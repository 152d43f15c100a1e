package org.evidencecatalog.grading;

/**
 * Compares with thresholds. Numbers that differ in the last bits of a double only, as the logarithm
 * and exponential of one number do, are the same; so a limit that touches a threshold is known to.
 */
final class Tolerance {
  private static final double LAST_BITS = 1e-9;

  private Tolerance() {}

  /** Whether a number is below a threshold and does not touch it. */
  static boolean below(double number, double threshold) {
    return number < threshold - slack(threshold);
  }

  /** Whether a number is above a threshold and does not touch it. */
  static boolean above(double number, double threshold) {
    return number > threshold + slack(threshold);
  }

  /** Whether a threshold lies in a closed interval: one that touches it holds it. */
  static boolean holds(double low, double high, double threshold) {
    double slack = LAST_BITS * Math.max(Math.abs(threshold), high - low);
    return low <= threshold + slack && threshold - slack <= high;
  }

  private static double slack(double threshold) {
    return Math.abs(threshold) * LAST_BITS;
  }
}
