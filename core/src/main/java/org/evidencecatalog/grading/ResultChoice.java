package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.model.OutcomeResult;

/**
 * The one result by which a study counts in a body: the one marked as primary; else the nearest to
 * the time asked about; else the latest, a known time before an unknown one. Of results that fit
 * equally none is chosen: that is for people, who are told. What was not used is kept.
 *
 * @param used the result that counts; empty if the study has none, or several that fit equally
 * @param unused the other results on the outcome, the best first
 * @param tied the results that fit equally, at least two, by arms, time and report; empty if one
 *     was chosen
 */
public record ResultChoice(
    Optional<OutcomeResult> used, List<OutcomeResult> unused, List<OutcomeResult> tied) {

  /** A study without results. */
  public static final ResultChoice NONE = new ResultChoice(Optional.empty(), List.of(), List.of());

  /** Copies. */
  public ResultChoice {
    Objects.requireNonNull(used, "used");
    unused = List.copyOf(unused);
    tied = List.copyOf(tied);
  }

  /**
   * Chooses among the results of one study on one outcome; their order does not matter.
   *
   * @param results results on one outcome
   * @param timeDays the time asked about; empty = the latest
   */
  public static ResultChoice among(List<OutcomeResult> results, OptionalDouble timeDays) {
    if (results.isEmpty()) {
      return NONE;
    }
    Comparator<OutcomeResult> preference =
        Comparator.comparing(OutcomeResult::primary)
            .reversed()
            .thenComparingDouble(result -> remoteness(result, timeDays));
    List<OutcomeResult> sorted = new ArrayList<>(results);
    sorted.sort(preference.thenComparing(ResultChoice::identity, CodePoints.ORDER));
    OutcomeResult best = sorted.get(0);
    List<OutcomeResult> equal =
        sorted.stream().filter(other -> preference.compare(best, other) == 0).toList();
    return equal.size() == 1
        ? new ResultChoice(Optional.of(best), sorted.subList(1, sorted.size()), List.of())
        : new ResultChoice(Optional.empty(), sorted, equal);
  }

  /** Less is better: the distance from the time asked about, or earliness. */
  private static double remoteness(OutcomeResult result, OptionalDouble asked) {
    if (result.timeDays().isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double days = result.timeDays().getAsDouble();
    return asked.isPresent() ? Math.abs(days - asked.getAsDouble()) : -days;
  }

  /** What tells results of one time apart, so that rows in any order are listed alike. */
  private static String identity(OutcomeResult result) {
    return String.join(
        "\u0000",
        result.arm1().orElse(""),
        result.arm2().orElse(""),
        result.timePoint().orElse(""),
        result.report().map(Object::toString).orElse(""),
        result.data().toString());
  }
}
