package org.evidencecatalog.importer.text;

/**
 * What a reader of rows or records accepts at most.
 *
 * @param rows number of rows, the header included
 * @param columns cells of a row
 * @param cell characters of a cell
 * @param row characters of a row
 * @param nesting how deep elements, objects and lists are nested
 */
public record RowLimits(int rows, int columns, int cell, int row, int nesting) {
  private static final int USUAL_NESTING = 100;

  /** Limits for text that nests nothing. */
  public RowLimits(int rows, int columns, int cell, int row) {
    this(rows, columns, cell, row, USUAL_NESTING);
  }
}
