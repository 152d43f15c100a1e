package org.evidencecatalog.importer.text;

import java.io.IOException;
import java.util.List;

/**
 * Writes rows of delimited text (RFC 4180, lines end with LF), so that {@link RowReader} reads the
 * same cells back. Cells are exact: what a spreadsheet program would take for a formula is not
 * changed. Not thread-safe.
 */
public final class RowWriter {
  private static final char QUOTE = '"';

  private final Appendable out;
  private final char delimiter;

  /** Starts before the first row. */
  public RowWriter(Appendable out, char delimiter) {
    this.out = out;
    this.delimiter = delimiter;
  }

  /** Writes a row. */
  public void write(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(delimiter);
      }
      write(cells.get(i));
    }
    out.append('\n');
  }

  private void write(String cell) throws IOException {
    if (isPlain(cell)) {
      out.append(cell);
      return;
    }
    out.append(QUOTE);
    out.append(cell.replace("\"", "\"\""));
    out.append(QUOTE);
  }

  private boolean isPlain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == delimiter || c == QUOTE || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
