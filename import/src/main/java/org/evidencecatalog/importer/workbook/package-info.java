/**
 * Workbooks of spreadsheet programs (Office Open XML, {@code .xlsx}). The bytes of a workbook
 * enter; one sheet leaves as delimited text, a line for each row, which is then read as any other.
 * Sizes are bounded while parts are unpacked, and no document type or entity is accepted.
 */
@NullMarked
package org.evidencecatalog.importer.workbook;

import org.jspecify.annotations.NullMarked;
