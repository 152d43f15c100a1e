package org.evidencecatalog.importer.table;

import java.util.List;
import org.evidencecatalog.model.Problem;

/**
 * What became of one file.
 *
 * @param records rows below the header that are not blank
 * @param problems in the order in which they were found
 * @param rejected rows that were left out
 */
public record TableResult(int records, List<Problem> problems, List<RejectedRow> rejected) {

  /** Copies. */
  public TableResult {
    problems = List.copyOf(problems);
    rejected = List.copyOf(rejected);
  }
}
