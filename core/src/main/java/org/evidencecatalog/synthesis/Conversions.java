package org.evidencecatalog.synthesis;

import org.evidencecatalog.model.EffectMeasure;

/**
 * Effects in other terms. Nothing is converted unless asked for; each conversion rests on an
 * assumption, such as a baseline risk, which the caller states and should show.
 */
public final class Conversions {
  private static final double THOUSAND = 1000;

  private Conversions() {}

  /**
   * An effect on the scale of analysis as a reader sees it: the exponential of a logarithmic ratio,
   * the correlation tanh z of Fisher's z, any other as it is.
   */
  public static double natural(EffectMeasure measure, double effect) {
    if (measure.isRatio()) {
      return Math.exp(effect);
    }
    return measure == EffectMeasure.ZCOR ? Math.tanh(effect) : effect;
  }

  /**
   * The risk ratio OR/(1 − p0 + p0·OR): Zhang and Yu 1998, JAMA 280:1690; Cochrane Handbook
   * 15.4.4.4.
   *
   * @param oddsRatio on the natural scale, positive
   * @param baselineRisk p0, the risk without the intervention, from 0 to 1
   * @throws IllegalArgumentException if an argument is outside its bounds
   */
  public static double oddsRatioToRiskRatio(double oddsRatio, double baselineRisk) {
    checkRatio(oddsRatio);
    checkRisk(baselineRisk);
    return oddsRatio / (1 - baselineRisk + baselineRisk * oddsRatio);
  }

  /**
   * The odds ratio RR·(1−p0)/(1 − RR·p0), the inverse of {@link #oddsRatioToRiskRatio}.
   *
   * @param riskRatio on the natural scale, positive, with {@code riskRatio·baselineRisk} below 1
   * @param baselineRisk p0, the risk without the intervention, from 0 to below 1
   * @throws IllegalArgumentException if an argument is outside its bounds
   */
  public static double riskRatioToOddsRatio(double riskRatio, double baselineRisk) {
    checkRatio(riskRatio);
    checkRisk(baselineRisk);
    if (baselineRisk == 1 || riskRatio * baselineRisk >= 1) {
      throw new IllegalArgumentException("the risk with the intervention reaches 1");
    }
    return riskRatio * (1 - baselineRisk) / (1 - riskRatio * baselineRisk);
  }

  /**
   * How many more of 1000 people have the event, negative for fewer: 1000·(p1 − p0), with the risk
   * p1 that the effect makes of the baseline risk p0. Cochrane Handbook 15.4.4; for hazard ratios
   * p1 = 1 − (1−p0)^HR, Skoetz 2020, J Clin Epidemiol 118:124.
   *
   * @param measure OR, PETO, RR, HR or RD
   * @param effect on the natural scale; a risk ratio whose risk would exceed 1 is held at 1
   * @param baselineRisk p0, the risk without the intervention, from 0 to 1
   * @throws IllegalArgumentException if the measure is not one of these or an argument is outside
   *     its bounds
   */
  public static double moreEventsPerThousand(
      EffectMeasure measure, double effect, double baselineRisk) {
    checkRisk(baselineRisk);
    if (measure.isRatio()) {
      checkRatio(effect);
    }
    double risk =
        switch (measure) {
          case OR, PETO -> baselineRisk * oddsRatioToRiskRatio(effect, baselineRisk);
          case RR -> baselineRisk * effect;
          case HR -> -Math.expm1(effect * Math.log1p(-baselineRisk));
          case RD -> baselineRisk + effect;
          default -> throw new IllegalArgumentException(measure + " is not an effect on events");
        };
    return THOUSAND * (Math.max(0, Math.min(1, risk)) - baselineRisk);
  }

  /**
   * A standardised mean difference in the unit of an instrument, SMD·SD: Cochrane Handbook 15.5.3.
   *
   * @param smd in standard deviations, finite
   * @param sd a standard deviation of the instrument that the reader knows, positive
   * @throws IllegalArgumentException if an argument is outside its bounds
   */
  public static double smdToNaturalUnits(double smd, double sd) {
    if (!(Double.isFinite(smd) && sd > 0 && Double.isFinite(sd))) {
      throw new IllegalArgumentException("smd must be finite and sd positive: " + smd + ", " + sd);
    }
    return smd * sd;
  }

  /**
   * The logarithmic odds ratio π/√3·SMD: Chinn 2000, Stat Med 19:3127; Cochrane Handbook 10.6. It
   * assumes a logistic distribution with equal spread in both arms.
   */
  public static double smdToLogOddsRatio(double smd) {
    return smd * Math.PI / Math.sqrt(3);
  }

  private static void checkRatio(double ratio) {
    if (!(ratio > 0 && Double.isFinite(ratio))) {
      throw new IllegalArgumentException("a ratio must be positive and finite: " + ratio);
    }
  }

  private static void checkRisk(double risk) {
    if (!(risk >= 0 && risk <= 1)) {
      throw new IllegalArgumentException("a risk must be between 0 and 1: " + risk);
    }
  }
}
