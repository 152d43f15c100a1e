package org.evidencecatalog.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.vocabulary.Labels;

/**
 * Proposes records as duplicates that have equal titles, equal known years and equal first family
 * names and were not linked. It only proposes: nothing is merged.
 */
final class ProposedDuplicates {
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private ProposedDuplicates() {}

  private record Likeness(String title, int year, String family) {}

  static List<Problem> of(List<? extends Source> records, Linking linking) {
    Map<Likeness, Integer> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      int at = i;
      likeness(records.get(i).mainReport())
          .map(likeness -> first.putIfAbsent(likeness, at))
          .filter(earlier -> !linking.together(earlier, at))
          .ifPresent(earlier -> problems.add(proposed(records.get(earlier), records.get(at))));
    }
    return problems;
  }

  private static Optional<Likeness> likeness(Report report) {
    Reference reference = report.reference();
    return reference.authors().isEmpty()
        ? Optional.empty()
        : report
            .year()
            .map(
                year ->
                    new Likeness(
                        folded(reference.title()),
                        year,
                        folded(reference.authors().get(0).listedName())));
  }

  private static String folded(String text) {
    return NOT_A_WORD
        .matcher(Labels.normalise(text))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static Problem proposed(Source earlier, Source later) {
    Optional<SourceLocation> location = later.mainReport().location();
    return new Problem(
        ProblemCode.DUPLICATE_PROPOSED,
        location.map(SourceLocation::file).orElse(""),
        location.map(SourceLocation::line).orElse(1),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.of(later.id().value()),
        "\""
            + later.id()
            + "\" looks like \""
            + earlier.id()
            + "\": equal title, year and first author",
        Optional.of(
            "if they are one report give both the same DOI or PMID, or remove one; if they belong to"
                + " one study name it in the study column"));
  }
}
