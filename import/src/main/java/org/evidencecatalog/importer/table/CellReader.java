package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.text.Memo;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one column of one file. Equal texts are read once and share their value. Not
 * thread-safe.
 *
 * @param <T> type of the values
 */
final class CellReader<T> {
  private final @Nullable Place place;
  private final Function<String, CellText<T>> reading;
  private final Memo<CellText<T>> memo = new Memo<>();
  private final @Nullable CellText<T> assumed;
  private final String field;
  private int filled;

  private CellReader(
      String field,
      @Nullable Place place,
      Function<? super String, Parsed<T>> reading,
      @Nullable String assumption) {
    this.field = field;
    this.place = place;
    this.reading =
        place == null
            ? text -> new CellText<>(Optional.of(text), Optional.empty(), List.of(), List.of())
            : text -> CellText.of(text, place, CellText.parse(text, reading));
    this.assumed = assumption == null ? null : assumed(field, assumption, reading);
  }

  private static <T> CellText<T> assumed(
      String field, String assumption, Function<? super String, Parsed<T>> reading) {
    Parsed<T> parsed = reading.apply(assumption);
    parsed.findings().stream()
        .filter(finding -> finding.kind().equals(Optional.of(Reading.Kind.REFUSED)))
        .findFirst()
        .ifPresent(
            finding -> {
              throw new IllegalArgumentException(
                  field
                      + " cannot be \""
                      + assumption
                      + "\": "
                      + finding.hint().orElse(finding.message()));
            });
    return new CellText<>(
        Optional.of(assumption),
        parsed.value(),
        List.of(),
        List.of(
            new Reading(
                field,
                field,
                assumption,
                Reading.Kind.ASSUMED,
                "the cell is blank; the user said what that means")));
  }

  /** Reads a column, if the file has it or its blanks are assumed to mean something. */
  static <T> CellReader<T> of(
      Column column,
      Header header,
      Assumptions assumptions,
      Function<? super String, Parsed<T>> reading) {
    return new CellReader<>(
        column.field(),
        header.place(column).orElse(null),
        reading,
        assumptions.of(column).orElse(null));
  }

  /** The value of the cell in a row; what is to be told of it is told. */
  Optional<T> read(CurrentRow row) {
    if (place == null || row.cells().isBlank(place.index())) {
      return assume(row);
    }
    CellText<T> cell = row.cells().read(place.index(), memo, reading);
    if (cell.findings().isEmpty()) {
      return cell.value();
    }
    row.tell(place, cell);
    return cell.value().isEmpty() && isBlankWord(cell) ? assume(row) : cell.value();
  }

  private static boolean isBlankWord(CellText<?> cell) {
    return cell.findings().size() == 1
        && cell.findings().get(0).code() == ProblemCode.VALUE_INTERPRETED;
  }

  private Optional<T> assume(CurrentRow row) {
    if (assumed == null) {
      return Optional.empty();
    }
    filled++;
    row.keep(assumed.readings());
    return assumed.value();
  }

  /** Where the column stands, if the file has it. */
  Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  /** Tells how many blanks were filled, once for the file. */
  void tellAssumed(ProblemLog log) {
    if (filled == 0 || assumed == null) {
      return;
    }
    String message =
        filled
            + (filled == 1 ? " blank cell of " : " blank cells of ")
            + field
            + " filled, as assumed";
    if (place == null) {
      log.row(1, ProblemCode.VALUE_ASSUMED, assumed.text(), message, Optional.empty());
    } else {
      log.cell(1, place, assumed.text(), ProblemCode.VALUE_ASSUMED, message, Optional.empty());
    }
  }
}
