package org.evidencecatalog.model;

import java.util.Objects;

/**
 * Where a value was read.
 *
 * @param file name of the file as the user gave it, or a name for a stream
 * @param line 1-based physical line on which the record starts
 */
public record SourceLocation(String file, int line) {

  /**
   * Validates the location.
   *
   * @throws IllegalArgumentException if the line is not positive
   */
  public SourceLocation {
    Objects.requireNonNull(file, "file");
    if (line < 1) {
      throw new IllegalArgumentException("line must be at least 1: " + line);
    }
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
