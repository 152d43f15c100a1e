package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.importer.results.ExtractedNumbers;
import org.evidencecatalog.importer.results.ResultRow;
import org.evidencecatalog.importer.results.UnusedRow;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.Answers;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Problem;

/** Makes a row for pooling of each row of a results file. */
final class SheetRows implements RowMapper {
  /** Columns that name the study where none is called so, the likeliest first: a house rule. */
  private static final List<String> NAMES =
      List.of("slab", "studlab", "studyid", "trial", "author", "authors", "label", "name", "id");

  private final Header header;
  private final Optional<EffectMeasure> whenBlank;
  private final RequiredCells required;
  private final Optional<Place> name;
  private final UniqueCellReader<String> outcome;
  private final UniqueCellReader<Double> timeDays;
  private final UniqueCellReader<String> arm1;
  private final UniqueCellReader<String> arm2;
  private final UniqueCellReader<Answer> primary;
  private final UniqueCellReader<Double> yi;
  private final UniqueCellReader<Double> vi;
  private final UniqueCellReader<Double> sei;
  private final UniqueCellReader<Integer> year;
  private final ResultNumbers numbers;
  private final List<ResultRow> rows = new ArrayList<>();
  private final List<UnusedRow> rejected = new ArrayList<>();
  private int records;

  SheetRows(Header header, boolean decimalComma, Optional<EffectMeasure> whenBlank) {
    Readers readers = new Readers(header, Assumptions.NONE);
    this.header = header;
    this.whenBlank = whenBlank;
    this.required = new RequiredCells(SheetColumn.all(), header, Assumptions.NONE);
    this.name = header.place(ResultColumn.STUDY).or(() -> named(header));
    this.outcome = readers.unique(ResultColumn.OUTCOME, Parsed::plain);
    this.timeDays =
        readers.unique(ResultColumn.TIME_DAYS, text -> Magnitudes.notNegative(text, decimalComma));
    this.arm1 = readers.unique(ResultColumn.ARM1, Parsed::plain);
    this.arm2 = readers.unique(ResultColumn.ARM2, Parsed::plain);
    this.primary = readers.unique(ResultColumn.PRIMARY, Answers::read);
    this.yi = readers.unique(SheetColumn.YI, text -> Magnitudes.any(text, decimalComma));
    this.vi = readers.unique(SheetColumn.VI, text -> Magnitudes.notNegative(text, decimalComma));
    this.sei = readers.unique(ResultColumn.SE, text -> Magnitudes.notNegative(text, decimalComma));
    this.year = readers.unique(SheetColumn.YEAR, SheetRows::year);
    this.numbers = new ResultNumbers(readers, decimalComma);
  }

  private static Parsed<Integer> year(String text) {
    return Numbers.whole(
        text,
        SheetColumn.YEAR.domain().least().orElseThrow(),
        SheetColumn.YEAR.domain().most().orElseThrow());
  }

  private static Optional<Place> named(Header header) {
    return NAMES.stream()
        .flatMap(
            wanted ->
                header.unknown().stream()
                    .filter(place -> Header.fold(place.printed()).equals(wanted)))
        .findFirst();
  }

  List<ResultRow> rows() {
    return rows;
  }

  List<UnusedRow> rejectedRows() {
    return rejected;
  }

  @Override
  public void read(CurrentRow row) {
    records++;
    if (required.areFilled(row)) {
      ResultRow.Context context = context(row);
      ExtractedNumbers extracted = numbers.read(row, whenBlank);
      OptionalDouble effect = optional(yi.read(row));
      OptionalDouble variance = optional(vi.read(row).or(() -> squared(row)));
      OptionalInt published = year.read(row).map(OptionalInt::of).orElseGet(OptionalInt::empty);
      if (row.rejection() == null) {
        rows.add(
            new ResultRow(
                records,
                row.line(),
                label(row),
                context,
                extracted,
                effect,
                variance,
                published,
                cells(row)));
      }
    }
    Problem rejection = row.rejection();
    if (rejection != null) {
      reject(row, rejection);
    }
  }

  @Override
  public void refused(CurrentRow row) {
    records++;
    reject(row, Objects.requireNonNull(row.rejection()));
  }

  private void reject(CurrentRow row, Problem problem) {
    rejected.add(new UnusedRow(records, row.line(), label(row), problem.message()));
  }

  private ResultRow.Context context(CurrentRow row) {
    return new ResultRow.Context(
        outcome.read(row),
        optional(timeDays.read(row)),
        arm1.read(row),
        arm2.read(row),
        primary.read(row).filter(answer -> answer == Answer.YES).isPresent());
  }

  private Optional<Double> squared(CurrentRow row) {
    return vi.isFilled(row) ? Optional.empty() : sei.peek(row).map(error -> error * error);
  }

  private static OptionalDouble optional(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private String label(CurrentRow row) {
    return name.map(place -> row.cells().text(place.index()).replace('\n', ' '))
        .filter(text -> !text.isEmpty())
        .orElse("row " + records);
  }

  private List<String> cells(CurrentRow row) {
    List<String> cells = new ArrayList<>(header.cells().size());
    for (int i = 0; i < header.cells().size(); i++) {
      cells.add(row.cells().text(i));
    }
    return cells;
  }
}
