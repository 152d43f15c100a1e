package org.evidencecatalog.importer.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.vocabulary.Labels;

/**
 * Which result of each study enters a body of evidence: the one marked primary, else the one
 * nearest to the time asked, else the latest. Where several are left, as with two intervention arms
 * against one control arm, none is taken, since either choice would be arbitrary and both would
 * count the same people twice; unless the caller wants their arms combined.
 *
 * @param outcome label of the outcome; empty for rows on whatever outcome
 * @param timeDays the time of interest in days
 * @param combineArms whether arms that share their counterpart are combined into one
 */
public record ResultChoice(Optional<String> outcome, OptionalDouble timeDays, boolean combineArms) {

  /** Checks that nothing is null. */
  public ResultChoice {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(timeDays, "timeDays");
  }

  /**
   * What was chosen.
   *
   * @param rows at most one row for each study, unless the sheet is plain; in file order
   * @param unused rows on the outcome that were not chosen, in file order
   * @param combined what was combined, in file order
   * @param problems studies without a choice, and studies of several rows in a plain sheet
   */
  public record Chosen(
      List<ResultRow> rows,
      List<UnusedRow> unused,
      List<CombinedRows> combined,
      List<Problem> problems) {

    /** Copies. */
    public Chosen {
      rows = List.copyOf(rows);
      unused = List.copyOf(unused);
      combined = List.copyOf(combined);
      problems = List.copyOf(problems);
    }
  }

  /** Chooses from the rows of a sheet. */
  public Chosen from(ResultSheet sheet) {
    Choosing choosing = new Choosing(sheet);
    byStudy(sheet.rows()).values().forEach(choosing::study);
    return choosing.chosen();
  }

  private Map<String, List<ResultRow>> byStudy(List<ResultRow> rows) {
    Map<String, List<ResultRow>> studies = new LinkedHashMap<>();
    rows.stream()
        .filter(this::isOnOutcome)
        .forEach(
            row ->
                studies
                    .computeIfAbsent(Labels.normalise(row.study()), key -> new ArrayList<>())
                    .add(row));
    return studies;
  }

  private boolean isOnOutcome(ResultRow row) {
    return outcome.isEmpty()
        || row.context()
            .outcome()
            .filter(label -> Labels.normalise(label).equals(Labels.normalise(outcome.get())))
            .isPresent();
  }

  /** One run over the studies of a sheet. */
  private final class Choosing {
    private final ResultSheet sheet;
    private final List<ResultRow> rows = new ArrayList<>();
    private final List<UnusedRow> unused = new ArrayList<>();
    private final List<CombinedRows> combined = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Choosing(ResultSheet sheet) {
      this.sheet = sheet;
    }

    void study(List<ResultRow> results) {
      if (results.size() == 1) {
        rows.addAll(results);
      } else if (sheet.plain()) {
        rows.addAll(results);
        problems.add(ChoiceProblems.repeated(sheet.file(), results));
      } else {
        choose(results);
      }
    }

    private void choose(List<ResultRow> results) {
      List<ResultRow> left = timed(primary(results));
      if (left.size() == 1) {
        rows.addAll(left);
        return;
      }
      Optional<CombinedRows> one = combineArms ? CombinedRows.of(left) : Optional.empty();
      if (one.isPresent()) {
        combined.add(one.get());
        rows.add(one.get().result());
      } else {
        left.forEach(
            row -> unused.add(row.unused("several results of the study fit equally well")));
        problems.add(ChoiceProblems.ambiguous(sheet.file(), left, combineArms));
      }
    }

    private List<ResultRow> primary(List<ResultRow> results) {
      return results.stream().anyMatch(row -> row.context().primary())
          ? kept(
              results,
              row -> row.context().primary(),
              "another result of the study is marked primary")
          : results;
    }

    private List<ResultRow> timed(List<ResultRow> results) {
      Optional<Double> best =
          results.stream()
              .flatMap(row -> distance(row).stream().boxed())
              .min(Comparator.naturalOrder());
      return best.isEmpty()
          ? results
          : kept(
              results,
              row -> distance(row).equals(OptionalDouble.of(best.get())),
              timeDays.isPresent()
                  ? "another result of the study is nearer to the time asked"
                  : "another result of the study is later");
    }

    private List<ResultRow> kept(
        List<ResultRow> results, Predicate<ResultRow> choice, String reason) {
      results.stream().filter(choice.negate()).forEach(row -> unused.add(row.unused(reason)));
      return results.stream().filter(choice).toList();
    }

    Chosen chosen() {
      rows.sort(Comparator.comparingInt(ResultRow::number));
      unused.sort(Comparator.comparingInt(UnusedRow::number));
      return new Chosen(rows, unused, combined, problems);
    }
  }

  /** How far a result is from the time of interest; the later the nearer if there is none. */
  private OptionalDouble distance(ResultRow row) {
    OptionalDouble days = row.context().timeDays();
    if (days.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        timeDays.isPresent()
            ? Math.abs(days.getAsDouble() - timeDays.getAsDouble())
            : -days.getAsDouble());
  }
}
