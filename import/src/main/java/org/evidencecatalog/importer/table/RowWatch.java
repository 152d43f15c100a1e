package org.evidencecatalog.importer.table;

/** Somebody who follows the rows of a file while they are read. */
@FunctionalInterface
public interface RowWatch {
  /** Nobody. */
  RowWatch NOBODY = log -> {};

  /**
   * Called after each row.
   *
   * @param log what was found so far; the watcher may take problems away
   */
  void afterRow(ProblemLog log);
}
