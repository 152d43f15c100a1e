package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** How the difference between two arms, or an association, is expressed. */
public enum EffectMeasure implements Coded {
  /** Odds ratio. */
  OR,
  /** Risk ratio. */
  RR,
  /** Risk difference. */
  RD,
  /** Peto's odds ratio. */
  PETO,
  /** Hazard ratio, only ever taken as reported. */
  HR,
  /** Mean difference, in the unit of the outcome. */
  MD,
  /** Standardised mean difference (Hedges' g), in standard deviations. */
  SMD,
  /** Ratio of means. */
  ROM,
  /** Correlation coefficient. */
  COR,
  /** Fisher's z of a correlation. */
  ZCOR;

  /** Whether it is analysed on the log scale, with no effect at 1 on the natural one. */
  public boolean isRatio() {
    return switch (this) {
      case OR, RR, PETO, HR, ROM -> true;
      case RD, MD, SMD, COR, ZCOR -> false;
    };
  }

  /** The name used in results files and by R metafor: upper case. */
  @Override
  public String code() {
    return name();
  }
}
