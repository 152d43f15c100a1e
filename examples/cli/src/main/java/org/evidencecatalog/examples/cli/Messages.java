package org.evidencecatalog.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.evidencecatalog.article.Finding;
import org.evidencecatalog.grading.Wording;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Severity;

/** How problems and findings are shown to people. */
final class Messages {

  private Messages() {}

  /** All problems, a line and its hint each. */
  static void problems(Screen screen, List<Problem> problems) {
    for (Problem problem : problems) {
      String place =
          problem.file()
              + ":"
              + problem.line()
              + problem.column().map(column -> " [" + column + "]").orElse("");
      screen.wrapped(
          "",
          screen.severity(problem.severity().code()) + " ",
          place
              + problem.value().map(value -> " \"" + value + "\"").orElse("")
              + ": "
              + problem.message()
              + problem.hint().map(hint -> " (" + hint + ")").orElse("")
              + " "
              + problem.code().code(),
          2);
    }
  }

  /** All findings, the claim under the place it stands. */
  static void findings(Screen screen, List<Finding> findings) {
    for (Finding finding : findings) {
      screen.wrapped(
          "",
          screen.severity(finding.severity().code()) + " ",
          finding.file()
              + ":"
              + finding.line()
              + ":"
              + finding.column()
              + " "
              + finding.code().code(),
          2);
      finding.claim().ifPresent(claim -> screen.wrapped("    ", "", "“" + claim + "”", 4));
      screen.wrapped("    ", "", finding.message() + ".", 4);
    }
  }

  /** "2 errors, 1 warning, no notes". */
  static String counts(List<Severity> severities) {
    return List.of(Severity.values()).stream()
        .map(
            severity -> {
              int count = (int) severities.stream().filter(severity::equals).count();
              return (count == 0 ? "no" : Integer.toString(count))
                  + " "
                  + severity.code()
                  + (count == 1 ? "" : "s");
            })
        .collect(Collectors.joining(", "));
  }

  static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** What stood in the way of reading, in short, on standard error. */
  static void importSummary(Session session, List<Problem> problems) {
    List<Problem> serious =
        problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    problems(session.messages(), serious);
    if (!serious.isEmpty()) {
      session
          .messages()
          .line(
              Wording.capitalised(Wording.counted(serious.size(), "error", "errors"))
                  + " in the studies; \"evidence import\" lists warnings and notes too.");
    }
  }
}
