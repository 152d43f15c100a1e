package org.evidencecatalog.importer.delimited;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.evidencecatalog.importer.table.Column;
import org.evidencecatalog.importer.table.CurrentRow;
import org.evidencecatalog.importer.table.Header;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.model.ExtraField;

/** Where the columns of an export stand, by what they feed. */
final class ExportHeader {

  /**
   * A column.
   *
   * @param role what it feeds
   * @param place where it stands
   */
  record Cell(String role, Place place) {}

  private final Header header;
  private final List<Cell> cells = new ArrayList<>();

  ExportHeader(Header header) {
    this.header = header;
    for (Map.Entry<Column, Place> entry : header.places().entrySet()) {
      if (entry.getKey() instanceof ExportColumn column) {
        cells.add(new Cell(column.role(), entry.getValue()));
      }
    }
    cells.sort(Comparator.comparingInt(cell -> cell.place().index()));
  }

  /** The columns that feed a role, in the order of the file. */
  List<Place> places(String role) {
    return cells.stream().filter(cell -> cell.role().equals(role)).map(Cell::place).toList();
  }

  /** The known columns that are not kept. */
  LeftColumns left() {
    return new LeftColumns(places(ExportColumn.LEFT));
  }

  /** The cells of a row whose columns are not known. */
  List<ExtraField> unknown(CurrentRow row) {
    if (header.unknown().isEmpty()) {
      return List.of();
    }
    List<ExtraField> fields = new ArrayList<>();
    for (Place place : header.unknown()) {
      if (!row.cells().isBlank(place.index())) {
        fields.add(new ExtraField(place.printed(), row.cells().text(place.index())));
      }
    }
    return fields;
  }
}
