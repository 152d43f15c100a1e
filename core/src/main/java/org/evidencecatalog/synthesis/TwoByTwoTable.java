package org.evidencecatalog.synthesis;

import org.evidencecatalog.model.ResultData.DichotomousArms;

/**
 * Events and non-events in two arms, perhaps with a continuity correction.
 *
 * @param a events in the first arm
 * @param b non-events in the first arm
 * @param c events in the second arm
 * @param d non-events in the second arm
 */
record TwoByTwoTable(double a, double b, double c, double d) {

  static TwoByTwoTable of(DichotomousArms arms) {
    return new TwoByTwoTable(
        arms.events1(),
        (double) arms.total1() - arms.events1(),
        arms.events2(),
        (double) arms.total2() - arms.events2());
  }

  double n1() {
    return a + b;
  }

  double n2() {
    return c + d;
  }

  double total() {
    return n1() + n2();
  }

  double events() {
    return a + c;
  }

  double nonEvents() {
    return b + d;
  }

  boolean hasZeroCell() {
    return a == 0 || b == 0 || c == 0 || d == 0;
  }

  boolean hasEmptyArm() {
    return n1() == 0 || n2() == 0;
  }

  /** Whether nobody, or everybody, had the event: such a table says nothing about odds. */
  boolean isUniform() {
    return events() == 0 || nonEvents() == 0;
  }

  /** This table with an amount added to all four cells if any of them is zero. */
  TwoByTwoTable corrected(double added) {
    return hasZeroCell() ? new TwoByTwoTable(a + added, b + added, c + added, d + added) : this;
  }

  /**
   * Observed less expected events of the first arm, (a − E) with E = (a+c)·n1/N: Yusuf, Peto, Lewis
   * et al. 1985, Prog Cardiovasc Dis 27:335.
   */
  double observedLessExpected() {
    return a - events() * (n1() / total());
  }

  /** The hypergeometric variance of {@link #observedLessExpected()}, from the same paper. */
  double hypergeometricVariance() {
    return hasEmptyArm()
        ? 0
        : events() / total() * nonEvents() / total() * n1() * (n2() / (total() - 1));
  }
}
