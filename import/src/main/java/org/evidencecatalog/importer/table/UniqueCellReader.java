package org.evidencecatalog.importer.table;

import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Parsed;

/**
 * Reads the cells of one column of one file in which few texts recur, such as the title. Nothing
 * can be assumed of its blanks.
 *
 * @param place where the column stands, if the file has it
 * @param reading how a text is read
 * @param <T> type of the values
 */
record UniqueCellReader<T>(Optional<Place> place, Function<? super String, Parsed<T>> reading) {

  /** The value of the cell in a row; what is to be told of it is told. */
  Optional<T> read(CurrentRow row) {
    if (place.isEmpty() || row.cells().isBlank(place.get().index())) {
      return Optional.empty();
    }
    String text = row.cells().text(place.get().index());
    Parsed<T> parsed = CellText.parse(text, reading);
    if (!parsed.findings().isEmpty()) {
      row.tell(place.get(), CellText.of(text, place.get(), parsed));
    }
    return parsed.value();
  }

  /** The value of a cell whose findings another reader tells. */
  Optional<T> peek(CurrentRow row) {
    return place
        .filter(where -> !row.cells().isBlank(where.index()))
        .flatMap(where -> CellText.parse(row.cells().text(where.index()), reading).value());
  }

  /** Whether the cell says something, be it understood or not. */
  boolean isFilled(CurrentRow row) {
    return place
        .filter(where -> !row.cells().isBlank(where.index()))
        .filter(where -> !BlankWords.contains(row.cells().text(where.index())))
        .isPresent();
  }
}
