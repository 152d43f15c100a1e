package org.evidencecatalog.importer.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.table.CurrentRow;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.table.ProblemLog;
import org.evidencecatalog.model.ProblemCode;

/** The known columns of an export that are not kept; those that hold anything are told, once. */
final class LeftColumns {
  private final List<Place> blank;
  private final List<Place> filled = new ArrayList<>();

  LeftColumns(List<Place> places) {
    this.blank = new ArrayList<>(places);
  }

  void read(CurrentRow row) {
    for (int i = blank.size() - 1; i >= 0; i--) {
      if (!row.cells().isBlank(blank.get(i).index())) {
        filled.add(blank.remove(i));
      }
    }
  }

  void finish(ProblemLog log) {
    if (filled.isEmpty()) {
      return;
    }
    filled.sort((a, b) -> Integer.compare(a.index(), b.index()));
    log.row(
        1,
        ProblemCode.COLUMN_NOT_KEPT,
        Optional.of(String.join(", ", filled.stream().map(Place::printed).toList())),
        filled.size() == 1
            ? "a known column holds what no field keeps"
            : filled.size() + " known columns hold what no field keeps",
        Optional.of("the page on formats says what becomes of each column"));
  }
}
