package org.evidencecatalog.importer.registry;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One text of a record, and where it stood.
 *
 * @param column header or tag as printed; empty if it has no name
 * @param number 1-based position of the column; empty where there are no columns
 * @param text trimmed and not blank
 */
public record RegistryCell(Optional<String> column, OptionalInt number, String text) {

  /**
   * Validates the text.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public RegistryCell {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(number, "number");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
  }

  /** The text of a tag or element. */
  public static RegistryCell ofTag(String tag, String text) {
    return new RegistryCell(Optional.of(tag), OptionalInt.empty(), text);
  }
}
