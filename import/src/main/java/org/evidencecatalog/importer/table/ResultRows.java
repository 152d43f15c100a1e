package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.importer.results.ExtractedNumbers;
import org.evidencecatalog.importer.value.Answers;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.Words;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SourceLocation;

/** Makes a result of each row of a results file and gives it to its study. */
final class ResultRows implements RowMapper {
  private static final Words<Favours> FAVOURS = Words.of(Favours.class);

  private final StudyRecords studies;
  private final RequiredCells required;
  private final StudyCell study;
  private final CellReader<String> outcome;
  private final CellReader<CitationKey> report;
  private final CellReader<String> timePoint;
  private final CellReader<Double> timeDays;
  private final CellReader<String> arm1;
  private final CellReader<String> arm2;
  private final CellReader<Favours> favours;
  private final CellReader<Answer> primary;
  private final ResultNumbers numbers;

  ResultRows(Header header, boolean decimalComma, StudyRecords studies) {
    Readers readers = new Readers(header, Assumptions.NONE);
    this.studies = studies;
    this.required = new RequiredCells(TableKind.RESULTS, header, Assumptions.NONE);
    this.study = new StudyCell(header.place(ResultColumn.STUDY).orElseThrow(), studies);
    this.outcome = readers.recurring(ResultColumn.OUTCOME, Parsed::plain);
    this.report = readers.recurring(ResultColumn.REPORT, this::report);
    this.timePoint = readers.recurring(ResultColumn.TIME_POINT, Parsed::plain);
    this.timeDays =
        readers.recurring(
            ResultColumn.TIME_DAYS, text -> Magnitudes.notNegative(text, decimalComma));
    this.arm1 = readers.recurring(ResultColumn.ARM1, Parsed::plain);
    this.arm2 = readers.recurring(ResultColumn.ARM2, Parsed::plain);
    this.favours = readers.recurring(ResultColumn.FAVOURS, FAVOURS::read);
    this.primary = readers.recurring(ResultColumn.PRIMARY, Answers::read);
    this.numbers = new ResultNumbers(readers, decimalComma);
  }

  private Parsed<CitationKey> report(String text) {
    List<String> nearest = studies.nearest(text);
    return studies
        .report(text)
        .map(Parsed::plain)
        .orElseGet(
            () ->
                Parsed.refused(
                    ProblemCode.VALUE_NOT_PERMITTED,
                    "no input has a report with this key",
                    nearest.isEmpty()
                        ? "the key of a report among the inputs"
                        : "did you mean " + String.join(", ", nearest) + "?"));
  }

  @Override
  public void read(CurrentRow row) {
    if (!required.areFilled(row)) {
      return;
    }
    Optional<Integer> at = study.read(row);
    if (at.isEmpty()) {
      return;
    }
    ExtractedNumbers extracted = numbers.read(row, Optional.empty());
    Favours direction = favours.read(row).orElse(Favours.UNKNOWN);
    if (row.rejection() == null) {
      data(row, extracted, direction)
          .ifPresent(data -> studies.add(at.get(), result(row, extracted, data, direction)));
    }
  }

  /** The numbers that count, or only the direction; a row that has neither is rejected. */
  private static Optional<ResultData> data(
      CurrentRow row, ExtractedNumbers extracted, Favours direction) {
    Optional<ResultData> data =
        extracted
            .data()
            .or(
                () ->
                    direction == Favours.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(new ResultData.DirectionOnly()));
    String missing = String.join(", ", extracted.missing());
    if (data.isEmpty()) {
      row.reject(
          ProblemCode.REQUIRED_BLANK,
          Optional.empty(),
          missing.isEmpty()
              ? "there is no result: neither raw numbers, nor an estimate, nor a direction"
              : "there is no result: the raw numbers lack " + missing,
          "raw numbers of both arms, or estimate with measure, or favours");
    } else {
      tellUnused(row, extracted, missing);
    }
    return data;
  }

  private static void tellUnused(CurrentRow row, ExtractedNumbers extracted, String missing) {
    if (!missing.isEmpty()) {
      tell(row, "raw numbers are not used: they lack " + missing);
    }
    if (extracted.events().isPresent()
        && (extracted.means().isPresent() || extracted.correlation().isPresent())) {
      tell(row, "of several raw numbers in one row the events are used");
    } else if (extracted.means().isPresent() && extracted.correlation().isPresent()) {
      tell(row, "of several raw numbers in one row the means are used");
    }
  }

  private static void tell(CurrentRow row, String message) {
    row.tell(Optional.empty(), Optional.empty(), Finding.interpreted(message));
  }

  private OutcomeResult result(
      CurrentRow row, ExtractedNumbers extracted, ResultData data, Favours direction) {
    String label = outcome.read(row).orElseThrow();
    Optional<CitationKey> from = report.read(row);
    Optional<String> when = timePoint.read(row);
    Optional<Double> days = timeDays.read(row);
    Optional<String> first = arm1.read(row);
    Optional<String> second = arm2.read(row);
    boolean chosen = primary.read(row).filter(Answer.YES::equals).isPresent();
    // Only now are the readings of all cells known.
    return new OutcomeResult(
        label,
        from,
        when,
        days.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
        first,
        second,
        data,
        extracted.raw().isPresent() ? extracted.reported() : Optional.empty(),
        direction,
        chosen,
        Optional.of(new SourceLocation(row.file(), row.line())),
        row.readings());
  }
}
