package org.evidencecatalog.importer.bibliography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one file of records with named fields, and what is noted on the record that is
 * being read. A field is called by its tag, element or name, as printed. Not thread-safe.
 */
public final class RecordLog {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();
  private List<Reading> readings = new ArrayList<>();
  private @Nullable Problem rejection;
  private int line = 1;

  /** Starts without problems. */
  public RecordLog(String file) {
    this.file = file;
  }

  /** Begins a record that starts on that line. */
  public void start(int recordLine) {
    line = recordLine;
    readings = new ArrayList<>();
    rejection = null;
  }

  /** Where the record starts. */
  public SourceLocation location() {
    return new SourceLocation(file, line);
  }

  /**
   * Reads the text of a field; what is to be told of it is told.
   *
   * @param field the field of the model it feeds, in the words of the native CSV format
   * @param tag the field as printed
   */
  public <T> Optional<T> read(
      String field, String tag, String text, Function<? super String, Parsed<T>> reading) {
    Parsed<T> parsed = reading.apply(text);
    for (Finding finding : parsed.findings()) {
      tell(tag, text, finding);
      finding
          .kind()
          .ifPresent(kind -> readings.add(new Reading(field, tag, text, kind, finding.message())));
    }
    return parsed.value();
  }

  /** Tells something of a field of the record. */
  public void tell(String tag, String text, Finding finding) {
    add(finding.code(), Optional.of(tag), Optional.of(text), finding.message(), finding.hint());
  }

  /** Tells of a field that the format does not know, once in a file. */
  public void tellUnknown(String tag) {
    if (unknown.add(tag)) {
      add(
          ProblemCode.HEADER_UNRECOGNISED,
          Optional.of(tag),
          Optional.of(tag),
          "this field is not known; its texts are kept as they are",
          Optional.empty());
    }
  }

  /** Leaves the record out. */
  public void reject(ProblemCode code, Optional<String> tag, Optional<String> text, Finding why) {
    add(code, tag, text, why.message(), why.hint());
    if (rejection == null) {
      rejection = problems.get(problems.size() - 1);
    }
  }

  /** Tells that lines belong to no record. */
  public void tellStray(int firstLine, int lines) {
    problems.add(
        new Problem(
            ProblemCode.VALUE_INTERPRETED,
            file,
            firstLine,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            lines
                + (lines == 1 ? " line here is" : " lines from here on are")
                + " no part of a record; left out",
            Optional.empty()));
  }

  /** Tells something of the whole file. */
  public void tellOfFile(ProblemCode code, String message, String hint) {
    problems.add(Problem.ofFile(code, file, message, hint));
  }

  private void add(
      ProblemCode code,
      Optional<String> tag,
      Optional<String> text,
      String message,
      Optional<String> hint) {
    problems.add(new Problem(code, file, line, tag, OptionalInt.empty(), text, message, hint));
  }

  /** Why the record is left out, if it is. */
  public Optional<Problem> rejection() {
    return Optional.ofNullable(rejection);
  }

  /** How values of the record were read. */
  public List<Reading> readings() {
    return readings;
  }

  /** The problems of the file so far. */
  public List<Problem> problems() {
    return problems;
  }
}
