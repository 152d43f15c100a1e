package org.evidencecatalog.citation;

import java.util.Objects;

/**
 * The place in a source that a citation means.
 *
 * @param label what the value counts
 * @param value as printed, such as {@code 33} or {@code 33–35}; not blank
 */
public record Locator(LocatorLabel label, String value) {

  /**
   * Validates the locator.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public Locator {
    Objects.requireNonNull(label, "label");
    if (value.isBlank()) {
      throw new IllegalArgumentException("the value of a locator must not be blank");
    }
  }

  @Override
  public String toString() {
    return label.printed() + "\u00a0" + value;
  }
}
