package org.evidencecatalog.model;

import java.util.Objects;

/**
 * A cell of a column that the format does not know, kept as it was.
 *
 * @param column the header as printed
 * @param value the cell's text; not blank
 */
public record ExtraField(String column, String value) {

  /**
   * Validates the field.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public ExtraField {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("value must not be blank");
    }
  }
}
