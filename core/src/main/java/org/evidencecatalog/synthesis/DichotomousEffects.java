package org.evidencecatalog.synthesis;

import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;

/** Effects of two-by-two tables; a, b, c, d are events and non-events in the two arms. */
final class DichotomousEffects {
  private DichotomousEffects() {}

  static RawEffect compute(EffectMeasure measure, TwoByTwoTable table, ZeroCells zeroCells) {
    Optional<String> obstacle = obstacle(measure, table, zeroCells);
    return obstacle.isPresent()
        ? RawEffect.none(obstacle.get())
        : compute(measure, table.corrected(zeroCells.added()));
  }

  /** Why a table is not to be used before any correction; empty if it is. */
  private static Optional<String> obstacle(
      EffectMeasure measure, TwoByTwoTable table, ZeroCells zeroCells) {
    if (table.hasEmptyArm()) {
      return Optional.of("an arm is without people");
    }
    boolean omits = measure == EffectMeasure.OR || measure == EffectMeasure.RR;
    return omits && !zeroCells.keepDoubleZero() ? noContrast(measure, table) : Optional.empty();
  }

  /** Why a table does not tell which arm is better: Cochrane Handbook 10.4.4. */
  static Optional<String> noContrast(EffectMeasure measure, TwoByTwoTable table) {
    if (table.events() == 0) {
      return Optional.of("no events in either arm");
    }
    boolean odds = measure == EffectMeasure.OR || measure == EffectMeasure.PETO;
    return odds && table.nonEvents() == 0
        ? Optional.of("everyone in both arms had the event")
        : Optional.empty();
  }

  static RawEffect compute(EffectMeasure measure, TwoByTwoTable table) {
    return switch (measure) {
      case OR -> oddsRatio(table);
      case RR -> riskRatio(table);
      case RD -> riskDifference(table);
      case PETO -> peto(table);
      default -> throw new IllegalArgumentException(measure + " is not a measure of events");
    };
  }

  /** ln(ad/bc), variance 1/a + 1/b + 1/c + 1/d: Woolf 1955, Ann Hum Genet 19:251. */
  private static RawEffect oddsRatio(TwoByTwoTable t) {
    double yi = Math.log(t.a()) - Math.log(t.b()) - Math.log(t.c()) + Math.log(t.d());
    return RawEffect.of(yi, 1 / t.a() + 1 / t.b() + 1 / t.c() + 1 / t.d());
  }

  /** ln of the ratio of risks, variance 1/a − 1/n1 + 1/c − 1/n2: Katz 1978, Biometrics 34:469. */
  private static RawEffect riskRatio(TwoByTwoTable t) {
    double yi = Math.log(t.a() / t.n1()) - Math.log(t.c() / t.n2());
    // 1/a − 1/n1 = b/(a·n1), which does not cancel for large arms
    return RawEffect.of(yi, t.b() / t.a() / t.n1() + t.d() / t.c() / t.n2());
  }

  /**
   * Difference of risks, variance Σ p(1−p)/n: Fleiss 1994, in The Handbook of Research Synthesis.
   */
  private static RawEffect riskDifference(TwoByTwoTable t) {
    double variance1 = t.a() / t.n1() * (t.b() / t.n1()) / t.n1();
    double variance2 = t.c() / t.n2() * (t.d() / t.n2()) / t.n2();
    return RawEffect.of(t.a() / t.n1() - t.c() / t.n2(), variance1 + variance2);
  }

  /** ln of Peto's odds ratio (a−E)/V, variance 1/V: Yusuf 1985, Prog Cardiovasc Dis 27:335. */
  private static RawEffect peto(TwoByTwoTable t) {
    double v = t.hypergeometricVariance();
    return RawEffect.of(t.observedLessExpected() / v, 1 / v);
  }
}
