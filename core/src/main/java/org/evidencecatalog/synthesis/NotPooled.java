package org.evidencecatalog.synthesis;

/**
 * No pooled estimate exists, for a reason.
 *
 * @param reason a clause for people that names what stands in the way; not blank
 */
public record NotPooled(String reason) implements SynthesisResult {

  /**
   * Validates the reason.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public NotPooled {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason must not be blank");
    }
  }
}
