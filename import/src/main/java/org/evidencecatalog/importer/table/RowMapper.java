package org.evidencecatalog.importer.table;

/** Makes something of each row of a file. */
interface RowMapper {

  /** Reads a row; it is rejected or taken. */
  void read(CurrentRow row);

  /** Tells what can only be told after the last row. */
  default void finish(ProblemLog log) {}
}
