package org.evidencecatalog.importer.table;

import java.util.Optional;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.Probabilities;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.model.Uncertainty.ConfidenceInterval;
import org.evidencecatalog.model.Uncertainty.StandardError;

/**
 * Reads how uncertain a reported effect is. Of what a row gives, a confidence interval comes before
 * a standard error, and that before a p value.
 */
final class UncertaintyCells {
  private static final double USUAL_LEVEL = 95;

  private final UniqueCellReader<Double> low;
  private final UniqueCellReader<Double> high;
  private final UniqueCellReader<Double> level;
  private final UniqueCellReader<Double> se;
  private final UniqueCellReader<Uncertainty> p;

  UncertaintyCells(Readers readers, boolean decimalComma) {
    this.low = readers.unique(ResultColumn.CI_LOW, text -> Magnitudes.any(text, decimalComma));
    this.high = readers.unique(ResultColumn.CI_HIGH, text -> Magnitudes.any(text, decimalComma));
    this.level = readers.unique(ResultColumn.CI_LEVEL, text -> level(text, decimalComma));
    this.se = readers.unique(ResultColumn.SE, text -> Magnitudes.notNegative(text, decimalComma));
    this.p = readers.unique(ResultColumn.P, text -> Probabilities.read(text, decimalComma));
  }

  /** A share such as 0.95 is refused: it would be taken for less than one percent. */
  private static Parsed<Double> level(String text, boolean decimalComma) {
    return Numbers.decimal(
        text, decimalComma, value -> value > 1 && value < 100, "a coverage in percent, such as 95");
  }

  /** What the cells hold. */
  record Limits(
      Optional<Double> low,
      Optional<Double> high,
      Optional<Double> level,
      Optional<Double> se,
      Optional<Uncertainty> p) {}

  /** Reads the cells; a row whose limits are reversed is rejected. */
  Limits read(CurrentRow row, Optional<Double> estimate) {
    Limits limits =
        new Limits(
            low.read(row),
            high.read(row),
            level.read(row).or(() -> level.isFilled(row) ? Optional.empty() : usualLevel()),
            se.read(row),
            p.read(row));
    if (limits.low().isPresent() && limits.high().isPresent()) {
      check(row, limits.low().get(), limits.high().get(), estimate);
    }
    return limits;
  }

  private static Optional<Double> usualLevel() {
    return Optional.of(USUAL_LEVEL);
  }

  private void check(CurrentRow row, double from, double to, Optional<Double> estimate) {
    if (from > to) {
      row.reject(
          low.place().orElseThrow(),
          ProblemCode.CI_REVERSED,
          "the lower limit is above the upper one",
          "the smaller number here, the larger one in ci_high");
    } else if (estimate.isPresent() && !(from <= estimate.get() && estimate.get() <= to)) {
      row.tell(
          low.place().orElseThrow(),
          Optional.of(row.cells().text(low.place().orElseThrow().index())),
          Finding.remark(
              ProblemCode.ESTIMATE_OUTSIDE_CI,
              "the interval does not hold the estimate; the effect cannot be pooled",
              "check estimate, ci_low, ci_high and scale"));
    }
  }

  /**
   * The uncertainty that the cells give.
   *
   * @param positive whether limits are those of a ratio on the natural scale
   */
  Uncertainty of(CurrentRow row, Limits limits, boolean positive) {
    return interval(row, limits, positive)
        .or(() -> standardError(row, limits))
        .or(limits::p)
        .orElseGet(Uncertainty.NotReported::new);
  }

  private Optional<Uncertainty> interval(CurrentRow row, Limits limits, boolean positive) {
    if (limits.low().isEmpty() || limits.high().isEmpty() || limits.level().isEmpty()) {
      return Optional.empty();
    }
    double from = limits.low().get();
    double to = limits.high().get();
    if (positive && from <= 0) {
      refuse(row, low, "a limit of a ratio is greater than 0", "a number greater than 0");
      return Optional.empty();
    }
    return from > to
        ? Optional.empty()
        : Optional.of(new ConfidenceInterval(from, to, limits.level().get()));
  }

  private Optional<Uncertainty> standardError(CurrentRow row, Limits limits) {
    if (limits.se().filter(value -> value == 0).isPresent()) {
      refuse(row, se, "no estimate is without error", "a number greater than 0");
      return Optional.empty();
    }
    return limits.se().map(StandardError::new);
  }

  private static void refuse(
      CurrentRow row, UniqueCellReader<?> reader, String message, String hint) {
    row.tellAndKeep(
        reader.place().orElseThrow(),
        Finding.refused(ProblemCode.VALUE_OUT_OF_RANGE, message, hint));
  }
}
