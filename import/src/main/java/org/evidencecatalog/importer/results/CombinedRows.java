package org.evidencecatalog.importer.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.synthesis.ArmCombination;
import org.evidencecatalog.synthesis.ArmCombination.ContinuousArm;
import org.evidencecatalog.synthesis.ArmCombination.DichotomousArm;
import org.evidencecatalog.vocabulary.Labels;

/**
 * Rows of one study, several arms against one common arm, as if the several had been one arm:
 * Cochrane Handbook 6.5.2.10 and 23.3.4.
 *
 * @param numbers 1-based numbers of the records combined
 * @param result the row that they make
 */
public record CombinedRows(List<Integer> numbers, ResultRow result) {

  /** Copies. */
  public CombinedRows {
    numbers = List.copyOf(numbers);
    Objects.requireNonNull(result, "result");
  }

  /**
   * Combines rows; empty if they are not raw numbers of distinct arms against one common arm.
   *
   * @param rows at least two rows of one study
   */
  static Optional<CombinedRows> of(List<ResultRow> rows) {
    Function<ResultRow, Optional<String>> first = row -> row.context().arm1();
    Function<ResultRow, Optional<String>> second = row -> row.context().arm2();
    if (areDistinct(rows, first) && areEqual(rows, second)) {
      return combined(rows, true);
    }
    return areDistinct(rows, second) && areEqual(rows, first)
        ? combined(rows, false)
        : Optional.empty();
  }

  private static long labels(List<ResultRow> rows, Function<ResultRow, Optional<String>> arm) {
    return rows.stream()
        .flatMap(row -> arm.apply(row).stream())
        .map(Labels::normalise)
        .distinct()
        .count();
  }

  private static boolean areDistinct(
      List<ResultRow> rows, Function<ResultRow, Optional<String>> arm) {
    return labels(rows, arm) == rows.size();
  }

  private static boolean areEqual(List<ResultRow> rows, Function<ResultRow, Optional<String>> arm) {
    return rows.stream().allMatch(row -> arm.apply(row).isPresent()) && labels(rows, arm) == 1;
  }

  private static Optional<CombinedRows> combined(List<ResultRow> rows, boolean firstArms) {
    try {
      Optional<DichotomousArms> events =
          combined(
              all(rows, row -> row.numbers().events()),
              arms -> new DichotomousArm(arms.events1(), arms.total1()),
              arms -> new DichotomousArm(arms.events2(), arms.total2()),
              ArmCombination::combine,
              DichotomousArm::versus,
              firstArms);
      Optional<ContinuousArms> means =
          combined(
              all(rows, row -> row.numbers().means()),
              arms -> new ContinuousArm(arms.mean1(), arms.sd1(), arms.n1()),
              arms -> new ContinuousArm(arms.mean2(), arms.sd2(), arms.n2()),
              ArmCombination::combine,
              ContinuousArm::versus,
              firstArms);
      return events.isEmpty() && means.isEmpty()
          ? Optional.empty()
          : Optional.of(made(rows, events, means, firstArms));
    } catch (ArithmeticException tooManyPeople) {
      return Optional.empty();
    }
  }

  /** The numbers of all rows; empty if one lacks them. */
  private static <T> List<T> all(List<ResultRow> rows, Function<ResultRow, Optional<T>> numbers) {
    List<T> found = rows.stream().flatMap(row -> numbers.apply(row).stream()).toList();
    return found.size() == rows.size() ? found : List.of();
  }

  private static <T, A> Optional<T> combined(
      List<T> pairs,
      Function<T, A> first,
      Function<T, A> second,
      BinaryOperator<A> combine,
      BiFunction<A, A, T> versus,
      boolean firstArms) {
    Function<T, A> common = firstArms ? second : first;
    if (pairs.stream().map(common).distinct().count() != 1) {
      return Optional.empty();
    }
    A shared = common.apply(pairs.get(0));
    A sum = pairs.stream().map(firstArms ? first : second).reduce(combine).orElseThrow();
    return Optional.of(firstArms ? versus.apply(sum, shared) : versus.apply(shared, sum));
  }

  private static CombinedRows made(
      List<ResultRow> rows,
      Optional<DichotomousArms> events,
      Optional<ContinuousArms> means,
      boolean firstArms) {
    ResultRow first = rows.get(0);
    ResultRow.Context context = first.context();
    ExtractedNumbers numbers =
        new ExtractedNumbers(events, means, Optional.empty(), Optional.empty(), List.of());
    ResultRow result =
        new ResultRow(
            first.number(),
            first.line(),
            first.study(),
            new ResultRow.Context(
                context.outcome(),
                context.timeDays(),
                firstArms ? joined(rows, row -> row.context().arm1()) : context.arm1(),
                firstArms ? context.arm2() : joined(rows, row -> row.context().arm2()),
                context.primary()),
            numbers,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            first.year(),
            first.cells());
    return new CombinedRows(rows.stream().map(ResultRow::number).toList(), result);
  }

  private static Optional<String> joined(
      List<ResultRow> rows, Function<ResultRow, Optional<String>> arm) {
    return Optional.of(
        String.join(" + ", rows.stream().flatMap(row -> arm.apply(row).stream()).toList()));
  }
}
