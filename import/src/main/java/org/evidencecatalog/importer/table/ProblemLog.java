package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;

/** The problems of one file, in the order in which they were found. Not thread-safe. */
public final class ProblemLog {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  ProblemLog(String file) {
    this.file = file;
  }

  /** The file. */
  public String file() {
    return file;
  }

  /** The problems so far. */
  public List<Problem> problems() {
    return problems;
  }

  /** A problem that was found elsewhere. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** A problem of a cell. */
  public void cell(
      int line,
      Place place,
      Optional<String> value,
      ProblemCode code,
      String message,
      Optional<String> hint) {
    problems.add(
        new Problem(code, file, line, place.header(), place.number(), value, message, hint));
  }

  /** A problem of a field for which the file has no column, or of a whole row. */
  public void row(
      int line, ProblemCode code, Optional<String> value, String message, Optional<String> hint) {
    problems.add(
        new Problem(code, file, line, Optional.empty(), OptionalInt.empty(), value, message, hint));
  }

  /** A quote that is never closed, on the line on which it was opened. */
  void unclosedQuote(int line, Place place) {
    cell(
        line,
        place,
        Optional.empty(),
        ProblemCode.CSV_UNCLOSED_QUOTE,
        "a quote opened here is never closed; the rest of the file is left out",
        Optional.of("close the quote; a quote inside a quoted cell is written twice"));
  }
}
