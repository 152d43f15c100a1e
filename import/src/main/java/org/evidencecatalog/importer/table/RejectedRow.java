package org.evidencecatalog.importer.table;

import java.util.List;
import org.evidencecatalog.model.Problem;

/**
 * A row that was left out.
 *
 * @param header cells of the header
 * @param cells cells of the row
 * @param problem why
 */
public record RejectedRow(List<String> header, List<String> cells, Problem problem) {

  /** Copies. */
  public RejectedRow {
    header = List.copyOf(header);
    cells = List.copyOf(cells);
  }
}
