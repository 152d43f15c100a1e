package org.evidencecatalog.synthesis;

/**
 * How many participants a single trial with two equal arms would need to find a difference: Guyatt
 * 2011, J Clin Epidemiol 64:1283. Each arm is rounded up.
 *
 * @param alpha two-sided error of the first kind, between 0 and 1
 * @param power probability of finding the difference if it is there, between 0 and 1
 */
public record OptimalInformationSize(double alpha, double power) {
  private static final int ARMS = 2;

  /**
   * Validates the probabilities.
   *
   * @throws IllegalArgumentException if one is not between 0 and 1
   */
  public OptimalInformationSize {
    if (!(alpha > 0 && alpha < 1 && power > 0 && power < 1)) {
      throw new IllegalArgumentException(
          "alpha and power must be between 0 and 1: " + alpha + ", " + power);
    }
  }

  /**
   * Participants of both arms for two risks: 2·(z₁₋α/₂+z₁₋β)²·[p0(1−p0)+p1(1−p1)]/(p0−p1)².
   *
   * @param risk0 the risk in one arm, from 0 to 1
   * @param risk1 the risk in the other, from 0 to 1, not the same
   * @throws IllegalArgumentException if the risks are no risks or equal
   */
  public double forRisks(double risk0, double risk1) {
    if (!(isRisk(risk0) && isRisk(risk1) && risk0 != risk1)) {
      throw new IllegalArgumentException(
          "risks must lie between 0 and 1 and differ: " + risk0 + ", " + risk1);
    }
    double difference = risk0 - risk1;
    double variance = risk0 * (1 - risk0) + risk1 * (1 - risk1);
    return bothArms(variance / (difference * difference));
  }

  /**
   * Participants of both arms for a difference in means: 4·(z₁₋α/₂+z₁₋β)²/δ².
   *
   * @param delta the difference in standard deviations, positive and finite
   * @throws IllegalArgumentException if it is not
   */
  public double forDifference(double delta) {
    if (!(delta > 0 && Double.isFinite(delta))) {
      throw new IllegalArgumentException("the difference must be positive: " + delta);
    }
    return bothArms(2 / (delta * delta));
  }

  private double bothArms(double varianceOverSquaredDifference) {
    double z = Distributions.zOfTwoSidedP(alpha) + Distributions.zOfTwoSidedP(ARMS * (1 - power));
    return ARMS * Math.ceil(z * z * varianceOverSquaredDifference);
  }

  private static boolean isRisk(double value) {
    return value >= 0 && value <= 1;
  }
}
