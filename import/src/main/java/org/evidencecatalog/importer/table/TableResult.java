package org.evidencecatalog.importer.table;

import java.util.List;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.SourceColumn;

/**
 * What became of one file.
 *
 * @param records rows below the header that are not blank
 * @param problems in the order in which they were found
 * @param rejected rows that were left out
 * @param columns its columns in their order; empty for a file without
 */
public record TableResult(
    int records, List<Problem> problems, List<RejectedRow> rejected, List<SourceColumn> columns) {

  /** Copies. */
  public TableResult {
    problems = List.copyOf(problems);
    rejected = List.copyOf(rejected);
    columns = List.copyOf(columns);
  }

  /** What became of a file without columns. */
  public TableResult(int records, List<Problem> problems, List<RejectedRow> rejected) {
    this(records, problems, rejected, List.of());
  }
}
