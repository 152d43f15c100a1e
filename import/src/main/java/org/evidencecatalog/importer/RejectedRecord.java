package org.evidencecatalog.importer;

import java.util.List;
import java.util.Objects;
import org.evidencecatalog.model.Problem;

/**
 * A record that was left out, as it was, so that it can be mended and read again.
 *
 * @param header cells of the header of its file
 * @param cells its own cells; fewer or more than the header has if the row is ragged
 * @param problem why it was left out, and where
 * @param delimiter what separates cells in its file
 */
public record RejectedRecord(
    List<String> header, List<String> cells, Problem problem, char delimiter) {

  /** Copies. */
  public RejectedRecord {
    header = List.copyOf(header);
    cells = List.copyOf(cells);
    Objects.requireNonNull(problem, "problem");
  }
}
