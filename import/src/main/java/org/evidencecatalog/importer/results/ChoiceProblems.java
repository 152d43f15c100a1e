package org.evidencecatalog.importer.results;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;

/** What is to be told of studies with several results. */
final class ChoiceProblems {
  private ChoiceProblems() {}

  /** Several rows of a plain file bear one label. */
  static Problem repeated(String file, List<ResultRow> rows) {
    return problem(
        file,
        rows,
        rows.size() + " rows bear this label (lines " + lines(rows) + "); each counts as a study",
        "if they share people, keep one of them, or add columns outcome and arm1");
  }

  /** Several results of a study fit equally well, so that none is taken. */
  static Problem ambiguous(String file, List<ResultRow> rows, boolean triedToCombine) {
    return problem(
        file,
        rows,
        rows.size()
            + " results of this study fit equally well (lines "
            + lines(rows)
            + "); none is used, so that nobody is counted twice",
        triedToCombine
            ? "mark one of them primary; only raw numbers of distinct arms against one common arm"
                + " can be combined"
            : "mark one of them primary, or ask for arms against one common arm to be combined");
  }

  private static String lines(List<ResultRow> rows) {
    return String.join(", ", rows.stream().map(row -> Integer.toString(row.line())).toList());
  }

  /** The later of several records is the one that is named. */
  private static Problem problem(String file, List<ResultRow> rows, String message, String hint) {
    ResultRow last = rows.get(rows.size() - 1);
    return new Problem(
        ProblemCode.RESULT_CHOICE_AMBIGUOUS,
        file,
        last.line(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.of(last.study()),
        message,
        Optional.of(hint));
  }
}
