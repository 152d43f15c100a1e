package org.evidencecatalog.grading;

import java.util.Locale;
import org.evidencecatalog.vocabulary.Coded;

/** Where GRADE starts for non-randomised studies with a comparison group. */
public enum NonRandomisedStart implements Coded {
  /**
   * High where every study was appraised with ROBINS-I, which makes the comparison with a target
   * trial, else Low (Schünemann 2019, J Clin Epidemiol 111:105).
   */
  ROBINS_HIGH,
  /** Always Low (Core GRADE 4, Guyatt 2025, BMJ 389:e083864). */
  ALWAYS_LOW;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
