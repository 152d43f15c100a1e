package org.evidencecatalog.model;

import java.util.Objects;

/**
 * Two reports of one study that state different values of one field.
 *
 * @param field the field, in the words of the CSV format
 * @param kept the value the study has
 * @param keptFrom where it was read
 * @param other the value that was set aside
 * @param otherFrom where that was read
 */
public record Conflict(
    String field, String kept, SourceLocation keptFrom, String other, SourceLocation otherFrom) {

  /** Checks that nothing is null. */
  public Conflict {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(kept, "kept");
    Objects.requireNonNull(keptFrom, "keptFrom");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(otherFrom, "otherFrom");
  }
}
