package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.text.Memo;
import org.evidencecatalog.model.ExtraField;

/** Keeps the cells of columns that are not known. */
final class ExtraCells {
  private final List<Place> places;
  private final List<Memo<ExtraField>> memos = new ArrayList<>();

  ExtraCells(Header header) {
    this.places = header.unknown();
    places.forEach(place -> memos.add(new Memo<>()));
  }

  List<ExtraField> read(CurrentRow row) {
    if (places.isEmpty()) {
      return List.of();
    }
    List<ExtraField> fields = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      if (!row.cells().isBlank(place.index())) {
        fields.add(
            row.cells()
                .read(place.index(), memos.get(i), text -> new ExtraField(place.printed(), text)));
      }
    }
    return fields;
  }
}
