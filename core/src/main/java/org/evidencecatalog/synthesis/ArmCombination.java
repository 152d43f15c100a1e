package org.evidencecatalog.synthesis;

import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;

/**
 * Combining two arms of one study into one, so that a study with several arms enters a synthesis
 * once and a shared control arm is not counted twice. Nothing is combined unless asked for; three
 * arms are combined by combining two and then the third. Cochrane Handbook 6.5.2.10 and 23.3.4.
 */
public final class ArmCombination {
  private ArmCombination() {}

  /**
   * An arm with a continuous outcome.
   *
   * @param mean mean, in the unit of the outcome
   * @param sd standard deviation, in the same unit, zero or more
   * @param n people, at least 1
   */
  public record ContinuousArm(double mean, double sd, int n) {

    /**
     * Validates the numbers.
     *
     * @throws IllegalArgumentException if one is not finite, the SD is negative, or the arm is
     *     empty
     */
    public ContinuousArm {
      if (!(Double.isFinite(mean) && sd >= 0 && Double.isFinite(sd)) || n < 1) {
        throw new IllegalArgumentException("not an arm: " + mean + ", " + sd + ", " + n);
      }
    }

    /** The comparison of this arm with another. */
    public ContinuousArms versus(ContinuousArm other) {
      return new ContinuousArms(mean, sd, n, other.mean, other.sd, other.n);
    }
  }

  /**
   * An arm with a dichotomous outcome.
   *
   * @param events people with the event, from 0 to {@code total}
   * @param total people
   */
  public record DichotomousArm(int events, int total) {

    /**
     * Validates the counts.
     *
     * @throws IllegalArgumentException if events are negative or exceed the total
     */
    public DichotomousArm {
      if (events < 0 || events > total) {
        throw new IllegalArgumentException("not an arm: " + events + "/" + total);
      }
    }

    /** The comparison of this arm with another. */
    public DichotomousArms versus(DichotomousArm other) {
      return new DichotomousArms(events, total, other.events, other.total);
    }
  }

  /**
   * Two arms as if their people had been one arm: the weighted mean, and the standard deviation
   * with the sum of squares ((n1−1)sd1² + (n2−1)sd2² + n1·n2/(n1+n2)·(m1−m2)²)/(n1+n2−1). Cochrane
   * Handbook 6.5.2.10, table 6.5.a; exact, not an approximation.
   *
   * @throws ArithmeticException if there are more people than an int holds
   */
  public static ContinuousArm combine(ContinuousArm first, ContinuousArm second) {
    int n = Math.addExact(first.n, second.n);
    double share = (double) second.n / n;
    double difference = second.mean - first.mean;
    double within = (first.n - 1.) * first.sd * first.sd + (second.n - 1.) * second.sd * second.sd;
    double between = first.n * share * difference * difference;
    return new ContinuousArm(
        first.mean + share * difference, Math.sqrt((within + between) / (n - 1)), n);
  }

  /**
   * Two arms as if their people had been one arm: events and totals added. Cochrane Handbook
   * 23.3.4.
   *
   * @throws ArithmeticException if there are more people than an int holds
   */
  public static DichotomousArm combine(DichotomousArm first, DichotomousArm second) {
    return new DichotomousArm(
        Math.addExact(first.events, second.events), Math.addExact(first.total, second.total));
  }
}
