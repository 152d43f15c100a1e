package org.evidencecatalog.article;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.model.Severity;

/**
 * Something an audit found in an article.
 *
 * @param severity how bad it is
 * @param code what it is
 * @param file the article as the user named it
 * @param line 1-based line
 * @param column 1-based position in the line, in UTF-16 units; 1 for a whole file
 * @param claim words of the claim in question
 * @param field what was compared: n, year, blinding, design, condition, …
 * @param expected what the catalog says
 * @param found what the article says
 * @param evidence the body of evidence it was held against
 * @param message one or two sentences for people, without a final full stop
 */
public record Finding(
    Severity severity,
    FindingCode code,
    String file,
    int line,
    int column,
    Optional<String> claim,
    Optional<String> field,
    Optional<String> expected,
    Optional<String> found,
    Optional<Evidence> evidence,
    String message) {

  /** By file, line, column and code; texts in code-point order. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file, CodePoints.ORDER)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(finding -> finding.code().code(), CodePoints.ORDER)
          .thenComparing(Finding::message, CodePoints.ORDER);

  /** Checks that nothing is null. */
  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(message, "message");
  }

  /** Whether any of them is an error. */
  public static boolean anyError(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * The body of evidence a claim was held against.
   *
   * @param level code of its level, if it has one
   * @param studies its number of studies
   * @param participants its participants, if known
   */
  public record Evidence(Optional<String> level, int studies, OptionalInt participants) {
    /** Checks that nothing is null. */
    public Evidence {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(participants, "participants");
    }
  }

  /** One line for people: {@code guide.md:32:1 CLAIM_EXCEEDS_CERTAINTY: …}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + " " + code + ": " + message;
  }
}
