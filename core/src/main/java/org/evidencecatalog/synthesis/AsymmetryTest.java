package org.evidencecatalog.synthesis;

import java.util.Arrays;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.vocabulary.Coded;

/** Tests of whether small studies show other effects than large ones: funnel-plot asymmetry. */
public enum AsymmetryTest implements Coded {
  /**
   * Egger's test: weighted regression on the standard error with a free residual variance, t with
   * k−2 degrees of freedom. Egger 1997, BMJ 315:629; Sterne and Egger 2005, in Publication Bias in
   * Meta-Analysis.
   */
  EGGER("egger", "Egger's regression test"),
  /**
   * Egger's test as a mixed-effects meta-regression on the standard error with REML, normal or,
   * with Knapp-Hartung, t. Not the same test as {@link #EGGER}. Sterne and Egger 2005, in
   * Publication Bias in Meta-Analysis.
   */
  EGGER_RE("egger-re", "Egger's test by mixed-effects meta-regression"),
  /**
   * Weighted regression on 1/N with weights (a+c)(b+d)/N, for odds and risk ratios, whose standard
   * errors depend on the effect. Peters 2006, JAMA 295:676.
   */
  PETERS("peters", "Peters' regression test"),
  /**
   * Egger's regression on √(1/n1+1/n2), for standardised mean differences, whose standard errors
   * depend on the effect. Pustejovsky and Rodgers 2019, Res Synth Methods 10:57.
   */
  SMD("smd", "Egger's test with the predictor of Pustejovsky and Rodgers"),
  /** Rank correlation of standardised effects with variances. Begg 1994, Biometrics 50:1088. */
  RANK("rank", "Begg and Mazumdar's rank correlation test");

  private final String code;
  private final String label;

  AsymmetryTest(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The test with this code, in any case; empty if there is none. */
  public static Optional<AsymmetryTest> find(String code) {
    return Arrays.stream(values()).filter(test -> test.code.equalsIgnoreCase(code)).findFirst();
  }

  /**
   * The test that suits a measure: Peters' for odds and risk ratios, that of Pustejovsky and
   * Rodgers for SMD, else Egger's.
   */
  public static AsymmetryTest suiting(EffectMeasure measure) {
    return switch (measure) {
      case OR, RR, PETO -> PETERS;
      case SMD -> SMD;
      case RD, HR, MD, ROM, COR, ZCOR -> EGGER;
    };
  }

  /** The short name by which commands and output know it. */
  @Override
  public String code() {
    return code;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }
}
