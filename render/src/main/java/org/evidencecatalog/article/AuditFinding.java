package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Severity;

/** Builds one finding; what is not set stays empty. Not thread-safe. */
final class AuditFinding {
  private final Severity severity;
  private final FindingCode code;
  private final String file;
  private final int line;
  private final int column;
  private Optional<String> claim = Optional.empty();
  private Optional<String> field = Optional.empty();
  private Optional<String> expected = Optional.empty();
  private Optional<String> found = Optional.empty();
  private Optional<Finding.Evidence> evidence = Optional.empty();

  private AuditFinding(Severity severity, FindingCode code, String file, int line, int column) {
    this.severity = severity;
    this.code = code;
    this.file = file;
    this.line = line;
    this.column = column;
  }

  static AuditFinding at(String file, int line, int column, Severity severity, FindingCode code) {
    return new AuditFinding(severity, code, file, line, column);
  }

  /** The words in question. */
  AuditFinding claim(String value) {
    this.claim = Optional.of(value);
    return this;
  }

  /** The evidence they were held against. */
  AuditFinding evidence(Optional<Finding.Evidence> value) {
    this.evidence = value;
    return this;
  }

  /** What was compared. */
  AuditFinding field(String value) {
    this.field = Optional.of(value);
    return this;
  }

  /** What the catalog says. */
  AuditFinding expected(String value) {
    this.expected = Optional.of(value);
    return this;
  }

  /** What the catalog says, as far as it says anything. */
  AuditFinding expected(List<String> values) {
    this.expected = values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    return this;
  }

  /** What the article says. */
  AuditFinding found(String value) {
    this.found = Optional.of(value);
    return this;
  }

  /** The finding with its message. */
  Finding says(String message) {
    return new Finding(
        severity, code, file, line, column, claim, field, expected, found, evidence, message);
  }
}
