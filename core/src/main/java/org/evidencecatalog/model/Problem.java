package org.evidencecatalog.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in an input that could not be taken, or not plainly.
 *
 * @param code what is wrong; it also says how bad that is
 * @param file the file as the user named it
 * @param line 1-based physical line on which the record starts; 1 for a whole file
 * @param column header as printed
 * @param columnNumber 1-based position of the column
 * @param value the text in question, at most 200 characters and then {@code …}
 * @param message one sentence without a final full stop
 * @param hint what would be accepted, or what to do
 */
public record Problem(
    ProblemCode code,
    String file,
    int line,
    Optional<String> column,
    OptionalInt columnNumber,
    Optional<String> value,
    String message,
    Optional<String> hint) {
  private static final int VALUE_LIMIT = 200;

  /** By file, line, column number (none first) and code; texts in code-point order. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file, CodePoints.ORDER)
          .thenComparingInt(Problem::line)
          .thenComparingInt(problem -> problem.columnNumber().orElse(0))
          .thenComparing(problem -> problem.code().code(), CodePoints.ORDER)
          .thenComparing(problem -> problem.value().orElse(""), CodePoints.ORDER)
          .thenComparing(Problem::message, CodePoints.ORDER);

  /** Checks that nothing is null and shortens the value. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(columnNumber, "columnNumber");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
    value = value.map(Problem::shortened);
  }

  /** A problem of a whole file. */
  public static Problem ofFile(ProblemCode code, String file, String message, String hint) {
    return new Problem(
        code,
        file,
        1,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        message,
        Optional.of(hint));
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= VALUE_LIMIT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, VALUE_LIMIT)) + "…";
  }

  /** How bad it is. */
  public Severity severity() {
    return code.severity();
  }

  /**
   * One line for people: {@code studies.csv:12 [n_randomised] "abc": a whole number is expected}.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file).append(':').append(line);
    column.ifPresent(name -> text.append(" [").append(name).append(']'));
    value.ifPresent(shown -> text.append(" \"").append(shown).append('"'));
    text.append(": ").append(message);
    hint.ifPresent(advice -> text.append(" (").append(advice).append(')'));
    return text.toString();
  }
}
