package org.evidencecatalog.synthesis;

import java.util.Arrays;
import java.util.Optional;
import org.evidencecatalog.vocabulary.Coded;

/** How the pooled effect is tested and its confidence interval formed. */
public enum TestMethod implements Coded {
  /** Standard normal. */
  Z("z", "normal"),
  /**
   * Standard error from the weighted residuals, t with k−1 degrees of freedom: Hartung and Knapp
   * 2001, Stat Med 20:3875. It can be shorter than the normal interval.
   */
  KNAPP_HARTUNG("knha", "Knapp-Hartung"),
  /** As {@link #KNAPP_HARTUNG}, with a standard error never below the normal one. */
  ADHOC("adhoc", "Knapp-Hartung, never below the normal standard error");

  private final String code;
  private final String label;

  TestMethod(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The method with this code, in any case; empty if there is none. */
  public static Optional<TestMethod> find(String code) {
    return Arrays.stream(values()).filter(test -> test.code.equalsIgnoreCase(code)).findFirst();
  }

  /** The short name by which commands, output and R metafor know it. */
  @Override
  public String code() {
    return code;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }
}
