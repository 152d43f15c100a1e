package org.evidencecatalog.importer.results;

import java.util.Objects;

/**
 * A row that is not pooled, and why.
 *
 * @param number 1-based number of the record below the header
 * @param line 1-based physical line on which it starts
 * @param study label of the study; empty if the row has none
 * @param reason a clause for people
 */
public record UnusedRow(int number, int line, String study, String reason) {

  /** Checks that nothing is null. */
  public UnusedRow {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(reason, "reason");
  }
}
