package org.evidencecatalog.synthesis;

/**
 * A study that is left out of a synthesis, and why.
 *
 * @param study the study, as the caller named it
 * @param reason a clause for people, such as {@code "no events in either arm"}; not blank
 */
public record Omission(String study, String reason) implements EffectSizeResult {

  /**
   * Validates the reason.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Omission {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason must not be blank");
    }
  }
}
