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
 * @param delimiter what separates cells
 */
public record TableResult(
    int records,
    List<Problem> problems,
    List<RejectedRow> rejected,
    List<SourceColumn> columns,
    char delimiter) {

  /** What became of a file whose rejected rows are written with commas. */
  public TableResult(
      int records, List<Problem> problems, List<RejectedRow> rejected, List<SourceColumn> columns) {
    this(records, problems, rejected, columns, ',');
  }

  /** The same with another delimiter. */
  TableResult withDelimiter(char value) {
    return new TableResult(records, problems, rejected, columns, value);
  }

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
