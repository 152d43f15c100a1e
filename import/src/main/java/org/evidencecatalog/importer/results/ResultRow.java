package org.evidencecatalog.importer.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One row of a results file.
 *
 * @param number 1-based number of the record below the header
 * @param line 1-based physical line on which it starts
 * @param study label of the study; not blank
 * @param context which result of the study it is
 * @param numbers raw numbers and the effect that the source reports
 * @param yi an effect on the scale of analysis, given as it is
 * @param vi the sampling variance of {@code yi}, zero or more
 * @param year year of the study
 * @param cells all cells as printed, as many as the header has
 */
public record ResultRow(
    int number,
    int line,
    String study,
    Context context,
    ExtractedNumbers numbers,
    OptionalDouble yi,
    OptionalDouble vi,
    OptionalInt year,
    List<String> cells) {

  /** Copies. */
  public ResultRow {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(numbers, "numbers");
    Objects.requireNonNull(yi, "yi");
    Objects.requireNonNull(vi, "vi");
    Objects.requireNonNull(year, "year");
    cells = List.copyOf(cells);
  }

  /**
   * Which result of a study a row holds.
   *
   * @param outcome label of the outcome
   * @param timeDays days after the start, zero or more
   * @param arm1 label of the first arm
   * @param arm2 label of the second arm
   * @param primary whether the user chose it for the study's body of evidence
   */
  public record Context(
      Optional<String> outcome,
      OptionalDouble timeDays,
      Optional<String> arm1,
      Optional<String> arm2,
      boolean primary) {

    /** Checks that nothing is null. */
    public Context {
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(timeDays, "timeDays");
      Objects.requireNonNull(arm1, "arm1");
      Objects.requireNonNull(arm2, "arm2");
    }
  }

  /** This row as one that is not used. */
  public UnusedRow unused(String reason) {
    return new UnusedRow(number, line, study, reason);
  }
}
