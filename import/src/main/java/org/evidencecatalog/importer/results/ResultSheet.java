package org.evidencecatalog.importer.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.vocabulary.Labels;

/**
 * A results file as it was read.
 *
 * @param file its name as the user gave it
 * @param header its columns as printed
 * @param rows rows that were read, in file order
 * @param rejected rows that were left out for an error, in file order
 * @param problems everything that was found, in {@link Problem#ORDER}
 * @param plain whether no column says which result of a study a row is, as in the files of R
 *     metafor: then every row is a study of its own
 * @param given whether it has a column {@code yi}
 */
public record ResultSheet(
    String file,
    List<String> header,
    List<ResultRow> rows,
    List<UnusedRow> rejected,
    List<Problem> problems,
    boolean plain,
    boolean given) {

  /** Copies. */
  public ResultSheet {
    Objects.requireNonNull(file, "file");
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    rejected = List.copyOf(rejected);
    problems = problems.stream().sorted(Problem.ORDER).toList();
  }

  /** The outcomes of its rows as first printed, in file order. */
  public List<String> outcomes() {
    Set<String> seen = new HashSet<>();
    List<String> outcomes = new ArrayList<>();
    for (ResultRow row : rows) {
      row.context()
          .outcome()
          .filter(label -> seen.add(Labels.normalise(label)))
          .ifPresent(outcomes::add);
    }
    return outcomes;
  }

  /**
   * The position of a column by its header, whatever its case and blanks; empty if there is none.
   */
  public OptionalInt column(String name) {
    String wanted = Labels.normalise(name);
    for (int i = 0; i < header.size(); i++) {
      if (Labels.normalise(header.get(i)).equals(wanted)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether anything in it is an error. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
