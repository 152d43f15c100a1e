package org.evidencecatalog.grading.profile;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.grading.AbsoluteEffect;
import org.evidencecatalog.grading.BaselineRisk;
import org.evidencecatalog.grading.PooledEffect;
import org.evidencecatalog.synthesis.Interval;

/**
 * How many of 1000 people are expected to have an event with either, Cochrane Handbook 14.1.5.
 *
 * @param comparator of 1000 people without the intervention
 * @param intervention of 1000 people with it
 * @param interval its 95 % confidence interval, that of the effect at this risk
 * @param baseline the risk without the intervention and where it is from
 */
public record AnticipatedRisks(
    double comparator, double intervention, Interval interval, BaselineRisk baseline) {
  private static final double THOUSAND = 1000;

  /** Checks that nothing is null. */
  public AnticipatedRisks {
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(baseline, "baseline");
  }

  /** Those of an effect; empty where it has no absolute effect or no baseline risk is known. */
  static Optional<AnticipatedRisks> of(PooledEffect effect) {
    return effect
        .absolute()
        .flatMap(more -> effect.baselineRisk().map(baseline -> at(baseline, more)));
  }

  private static AnticipatedRisks at(BaselineRisk baseline, AbsoluteEffect more) {
    double without = THOUSAND * baseline.risk();
    return new AnticipatedRisks(
        without,
        possible(without + more.perThousand()),
        more.interval().map(difference -> possible(without + difference)),
        baseline);
  }

  /** A difference of risks may lead beyond what a risk can be. */
  private static double possible(double ofThousand) {
    return Math.max(0, Math.min(THOUSAND, ofThousand));
  }
}
