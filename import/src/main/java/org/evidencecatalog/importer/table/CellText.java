package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Reading;

/**
 * What the text of a cell was read as in its column.
 *
 * @param text the text
 * @param value the value; empty if the text was refused or stands for a blank
 * @param findings what is to be told
 * @param readings what is to be kept with the value
 * @param <T> type of the value
 */
record CellText<T>(
    Optional<String> text, Optional<T> value, List<Finding> findings, List<Reading> readings) {
  private static final List<Finding> READ_AS_BLANK =
      List.of(Finding.interpreted("read as a blank: not reported"));

  /** Reads a text that is not blank. */
  static <T> Parsed<T> parse(String text, Function<? super String, Parsed<T>> reading) {
    if (BlankWords.contains(text)) {
      return new Parsed<>(Optional.empty(), READ_AS_BLANK);
    }
    return reading.apply(text.indexOf('\n') < 0 ? text : text.replace('\n', ' '));
  }

  /** What a text was read as, with the readings that are kept of it. */
  static <T> CellText<T> of(String text, Place place, Parsed<T> parsed) {
    return new CellText<>(
        Optional.of(text), parsed.value(), parsed.findings(), readings(text, place, parsed));
  }

  private static List<Reading> readings(String text, Place place, Parsed<?> parsed) {
    return parsed.findings().isEmpty()
        ? List.of()
        : parsed.findings().stream()
            .flatMap(
                finding ->
                    finding.kind().stream()
                        .map(kind -> reading(text, place, kind, finding.message())))
            .toList();
  }

  static Reading reading(String text, Place place, Reading.Kind kind, String why) {
    return new Reading(place.field(), place.printed(), text, kind, why);
  }
}
