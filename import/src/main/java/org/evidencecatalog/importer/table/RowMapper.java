package org.evidencecatalog.importer.table;

import java.util.List;

/** Makes something of each row of a file. */
public interface RowMapper {

  /** Reads a row; it is rejected or taken. */
  void read(CurrentRow row);

  /** Is told of a row that was rejected for its shape, before any cell was read. */
  default void refused(CurrentRow row) {}

  /** Tells what can only be told after the last row. */
  default void finish(ProblemLog log) {}

  /** Rows that were taken at first and are left out because of a later one. */
  default List<RejectedRow> withdrawn() {
    return List.of();
  }
}
