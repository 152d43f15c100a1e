package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.results.ExtractedNumbers;
import org.evidencecatalog.importer.table.ArmCells.Arm;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.Correlation;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;

/**
 * Reads the numbers of a row of a results file: raw arms, a correlation, and the effect that the
 * source reports. Every number that is refused is told with its cell; a row whose numbers
 * contradict each other beyond mending is rejected.
 */
final class ResultNumbers {
  private final ArmCells first;
  private final ArmCells second;
  private final UniqueCellReader<Double> r;
  private final UniqueCellReader<Integer> n;
  private final ReportedCells reported;

  /**
   * Prepares to read the columns that a file has.
   *
   * @param readers makes the readers of its columns
   * @param decimalComma whether it may write decimals with a comma
   */
  ResultNumbers(Readers readers, boolean decimalComma) {
    this.first = ArmCells.first(readers, decimalComma);
    this.second = ArmCells.second(readers, decimalComma);
    this.r = readers.unique(ResultColumn.R, text -> Magnitudes.between(text, decimalComma, -1, 1));
    this.n = readers.unique(ResultColumn.N, text -> Numbers.whole(text, 1, Integer.MAX_VALUE));
    this.reported = new ReportedCells(readers, decimalComma);
  }

  /**
   * Reads a row. {@link CurrentRow#rejection} tells afterwards whether it is to be left out.
   *
   * @param whenBlank what a reported effect estimates in a row that does not say so
   */
  ExtractedNumbers read(CurrentRow row, Optional<EffectMeasure> whenBlank) {
    Arm one = first.read(row);
    Arm two = second.read(row);
    Optional<Double> coefficient = r.read(row);
    Optional<Integer> people = n.read(row);
    Optional<ReportedEffect> effect = reported.read(row, whenBlank);
    List<String> missing = new ArrayList<>();
    if (first.hasEvents(row) || second.hasEvents(row)) {
      missing.addAll(one.missingOfEvents());
      missing.addAll(two.missingOfEvents());
    }
    if (first.hasMean(row) || second.hasMean(row)) {
      missing.addAll(one.missingOfMean());
      missing.addAll(two.missingOfMean());
    }
    if (r.isFilled(row) && people.isEmpty()) {
      missing.add(ResultColumn.N.field());
    }
    if (row.rejection() != null) {
      return new ExtractedNumbers(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), missing);
    }
    ExtractedNumbers numbers =
        new ExtractedNumbers(
            events(one, two),
            means(one, two),
            coefficient.flatMap(value -> people.map(count -> new Correlation(value, count))),
            effect,
            missing);
    Agreement.check(row, reported.place(), numbers);
    return numbers;
  }

  private static Optional<DichotomousArms> events(Arm one, Arm two) {
    return one.missingOfEvents().isEmpty() && two.missingOfEvents().isEmpty()
        ? Optional.of(
            new DichotomousArms(
                one.events().orElseThrow(),
                one.total().orElseThrow(),
                two.events().orElseThrow(),
                two.total().orElseThrow()))
        : Optional.empty();
  }

  private static Optional<ContinuousArms> means(Arm one, Arm two) {
    return one.missingOfMean().isEmpty() && two.missingOfMean().isEmpty()
        ? Optional.of(
            new ContinuousArms(
                one.mean().orElseThrow(),
                one.sd().orElseThrow(),
                one.n().orElseThrow(),
                two.mean().orElseThrow(),
                two.sd().orElseThrow(),
                two.n().orElseThrow()))
        : Optional.empty();
  }
}
