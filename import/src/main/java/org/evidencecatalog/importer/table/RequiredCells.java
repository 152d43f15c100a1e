package org.evidencecatalog.importer.table;

import java.util.List;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.model.ProblemCode;

/** The cells that no row may leave blank. */
final class RequiredCells {
  private final List<Place> places;

  /** The required columns of a kind that the header has and nobody assumes. */
  RequiredCells(TableKind kind, Header header, Assumptions assumptions) {
    this(kind.columns(), header, assumptions);
  }

  /** The required ones of some columns that the header has and nobody assumes. */
  RequiredCells(List<Column> columns, Header header, Assumptions assumptions) {
    this.places =
        columns.stream()
            .filter(Column::required)
            .filter(column -> assumptions.of(column).isEmpty())
            .flatMap(column -> header.place(column).stream())
            .toList();
  }

  /** Whether all are filled; a row that leaves one blank is left out. */
  boolean areFilled(CurrentRow row) {
    boolean filled = true;
    for (Place place : places) {
      if (row.cells().isBlank(place.index()) || isBlankWord(row, place)) {
        row.reject(
            place,
            ProblemCode.REQUIRED_BLANK,
            "this cell must not be blank",
            "every row needs its " + place.field());
        filled = false;
      }
    }
    return filled;
  }

  private static boolean isBlankWord(CurrentRow row, Place place) {
    return row.cells().length(place.index()) <= BlankWords.LONGEST
        && BlankWords.contains(row.cells().text(place.index()));
  }
}
