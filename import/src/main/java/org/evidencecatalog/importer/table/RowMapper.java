package org.evidencecatalog.importer.table;

/** Makes something of each row of a file. */
interface RowMapper {

  /** Reads a row; it is rejected or taken. */
  void read(CurrentRow row);

  /** Is told of a row that was rejected for its shape, before any cell was read. */
  default void refused(CurrentRow row) {}

  /** Tells what can only be told after the last row. */
  default void finish(ProblemLog log) {}
}
