package org.evidencecatalog.vocabulary;

import java.util.Objects;

/**
 * A code of a published terminology.
 *
 * @param scheme the terminology, for example {@code MESH} or {@code ICD-10-CM}; not blank
 * @param value the code in that terminology; not blank
 */
public record Code(String scheme, String value) {

  /**
   * Validates the code.
   *
   * @throws IllegalArgumentException if a part is blank
   */
  public Code {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(value, "value");
    if (scheme.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("scheme and value must not be blank");
    }
  }

  /** The form used in CSV cells: {@code SCHEME:value}. */
  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
