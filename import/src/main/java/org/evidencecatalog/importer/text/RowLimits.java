package org.evidencecatalog.importer.text;

/**
 * What a row reader accepts at most.
 *
 * @param rows number of rows, the header included
 * @param columns cells of a row
 * @param cell characters of a cell
 * @param row characters of a row
 */
public record RowLimits(int rows, int columns, int cell, int row) {}
