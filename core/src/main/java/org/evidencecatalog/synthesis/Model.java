package org.evidencecatalog.synthesis;

import java.util.Arrays;
import java.util.Optional;
import org.evidencecatalog.vocabulary.Coded;

/** How effects are pooled. The six with an estimator of τ² are random-effects models. */
public enum Model implements Coded {
  /** Equal effects: inverse-variance weights, no heterogeneity assumed. */
  EE("EE", "equal effects, inverse variance"),
  /** DerSimonian and Laird's estimator. */
  DL("DL", "random effects, DerSimonian-Laird"),
  /** Restricted maximum likelihood. */
  REML("REML", "random effects, restricted maximum likelihood"),
  /** Maximum likelihood. */
  ML("ML", "random effects, maximum likelihood"),
  /** Paule and Mandel's estimator. */
  PM("PM", "random effects, Paule-Mandel"),
  /** Hedges' estimator, also called the variance component or Hedges-Olkin estimator. */
  HE("HE", "random effects, Hedges"),
  /** Sidik and Jonkman's estimator. */
  SJ("SJ", "random effects, Sidik-Jonkman"),
  /** Mantel-Haenszel on two-by-two tables, equal effects. */
  MH("MH", "equal effects, Mantel-Haenszel"),
  /** Peto's one-step odds ratio on two-by-two tables, equal effects. */
  PETO("PETO", "equal effects, Peto"),
  /** What RevMan calls "M-H, Random": DerSimonian-Laird around a Mantel-Haenszel estimate. */
  MH_RANDOM("MH-RANDOM", "random effects, Mantel-Haenszel as in RevMan");

  private final String code;
  private final String label;

  Model(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The model with this code, in any case; empty if there is none. */
  public static Optional<Model> find(String code) {
    return Arrays.stream(values()).filter(model -> model.code.equalsIgnoreCase(code)).findFirst();
  }

  /** The short name by which commands and output know it. */
  @Override
  public String code() {
    return code;
  }

  /** Its name for people, in lower case. */
  public String label() {
    return label;
  }

  /** Whether it estimates the variance τ² between studies. */
  public boolean isRandom() {
    return estimatesTau2() || this == MH_RANDOM;
  }

  /** Whether it pools effects with weights 1/(v+τ²) and needs nothing but effects and variances. */
  public boolean isInverseVariance() {
    return this == EE || estimatesTau2();
  }

  private boolean estimatesTau2() {
    return switch (this) {
      case DL, REML, ML, PM, HE, SJ -> true;
      case EE, MH, PETO, MH_RANDOM -> false;
    };
  }
}
