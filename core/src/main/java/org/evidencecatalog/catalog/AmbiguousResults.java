package org.evidencecatalog.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.TiedResults;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceLocation;

/** Tells which results of studies fit equally well, so that a person has to choose. */
public final class AmbiguousResults {
  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file, CodePoints.ORDER)
          .thenComparingInt(SourceLocation::line);

  private AmbiguousResults() {}

  /**
   * A warning for each study and outcome of which several results fit equally well, at the place of
   * the last of them.
   */
  public static List<Problem> of(Catalog catalog) {
    return catalog.studies().stream()
        .flatMap(study -> TiedResults.of(study, catalog.matching()).stream())
        .map(AmbiguousResults::problem)
        .sorted(Problem.ORDER)
        .toList();
  }

  private static Problem problem(TiedResults tie) {
    List<SourceLocation> places =
        tie.results().stream().flatMap(each -> each.location().stream()).sorted(ORDER).toList();
    Optional<SourceLocation> last =
        places.isEmpty() ? Optional.empty() : Optional.of(places.get(places.size() - 1));
    return new Problem(
        ProblemCode.RESULT_CHOICE_AMBIGUOUS,
        last.map(SourceLocation::file).orElse(""),
        last.map(SourceLocation::line).orElse(1),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.of(tie.outcome()),
        message(tie, places),
        Optional.of(
            "mark one of them as primary, or state time_days, so that one is the latest; where only"
                + " the arms differ, ask about the comparator"));
  }

  private static String message(TiedResults tie, List<SourceLocation> places) {
    return tie.results().size()
        + " results of \""
        + tie.study().id()
        + "\" on \""
        + tie.outcome()
        + "\" fit equally"
        + (places.isEmpty()
            ? ""
            : places.stream()
                .map(SourceLocation::toString)
                .collect(Collectors.joining(", ", " (", ")")))
        + "; none of them is used until one is chosen";
  }
}
