package org.evidencecatalog.importer;

/**
 * What an importer accepts at most of one file. More is refused with a message, never cut off.
 *
 * @param bytes length of the file
 * @param rows number of rows, the header included, or of records
 * @param columns cells of a row
 * @param cellCharacters characters of a cell or field, in UTF-16 units
 * @param rowCharacters characters of a row or record, in UTF-16 units
 * @param nesting how deep the elements, objects and lists of XML and JSON are nested
 */
public record ImportLimits(
    long bytes, int rows, int columns, int cellCharacters, int rowCharacters, int nesting) {
  private static final ImportLimits STANDARD =
      new ImportLimits(1L << 30, 5_000_000, 1_000, 1 << 20, 1 << 24, 100);

  /**
   * Validates the limits.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public ImportLimits {
    if (bytes < 1
        || rows < 1
        || columns < 1
        || cellCharacters < 1
        || rowCharacters < 1
        || nesting < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /**
   * 1 GiB, 5 million rows of 1,000 cells, 1 Mi characters a cell and 16 Mi a row, 100 levels of
   * nesting: house rules.
   */
  public static ImportLimits standard() {
    return STANDARD;
  }

  /** The same with another length of the file. */
  public ImportLimits withBytes(long value) {
    return new ImportLimits(value, rows, columns, cellCharacters, rowCharacters, nesting);
  }

  /** The same with another number of rows. */
  public ImportLimits withRows(int value) {
    return new ImportLimits(bytes, value, columns, cellCharacters, rowCharacters, nesting);
  }

  /** The same with another number of cells of a row. */
  public ImportLimits withColumns(int value) {
    return new ImportLimits(bytes, rows, value, cellCharacters, rowCharacters, nesting);
  }

  /** The same with another length of a cell. */
  public ImportLimits withCellCharacters(int value) {
    return new ImportLimits(bytes, rows, columns, value, rowCharacters, nesting);
  }

  /** The same with another depth of nesting. */
  public ImportLimits withNesting(int value) {
    return new ImportLimits(bytes, rows, columns, cellCharacters, rowCharacters, value);
  }
}
