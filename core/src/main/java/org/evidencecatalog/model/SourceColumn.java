package org.evidencecatalog.model;

import java.util.Objects;

/**
 * A column of a file that was read.
 *
 * @param field the field it feeds, in the words of the CSV format; of a column that the format does
 *     not know, its header
 * @param header as printed, or what it can be called if it has no name
 * @param number position, from 1
 */
public record SourceColumn(String field, String header, int number) {

  /**
   * Validates the column.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public SourceColumn {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(header, "header");
    if (number < 1) {
      throw new IllegalArgumentException("columns count from 1: " + number);
    }
  }
}
