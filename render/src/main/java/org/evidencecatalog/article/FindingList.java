package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Severity;

/** Collects what is found while one article is built. */
final class FindingList {
  private final String file;
  private final List<Finding> found;

  FindingList(Article article) {
    this.file = article.name();
    this.found = new ArrayList<>(article.problems());
  }

  /** One of our spans that is malformed. */
  void malformed(Span span, String message) {
    add(span, Severity.ERROR, FindingCode.SYNTAX_ERROR, Detail.of(message));
  }

  /** A line of the article that is malformed. */
  void malformed(int line, String message) {
    found.add(finding(line, 1, Severity.ERROR, FindingCode.SYNTAX_ERROR, Detail.of(message)));
  }

  void error(Span span, FindingCode code, Detail detail) {
    add(span, Severity.ERROR, code, detail);
  }

  void warn(Span span, FindingCode code, Detail detail) {
    add(span, Severity.WARNING, code, detail);
  }

  private void add(Span span, Severity severity, FindingCode code, Detail detail) {
    found.add(finding(span.line(), span.column(), severity, code, detail));
  }

  private Finding finding(
      int line, int column, Severity severity, FindingCode code, Detail detail) {
    return new Finding(
        severity,
        code,
        file,
        line,
        column,
        detail.claim(),
        detail.field(),
        detail.expected(),
        detail.found(),
        Optional.empty(),
        detail.message());
  }

  /** All in order, each once. */
  List<Finding> inOrder() {
    return found.stream().distinct().sorted(Finding.ORDER).toList();
  }

  /** The parts of a finding that differ from case to case; see {@link Finding}. */
  record Detail(
      Optional<String> claim,
      Optional<String> field,
      Optional<String> expected,
      Optional<String> found,
      String message) {

    static Detail of(String message) {
      return new Detail(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), message);
    }

    static Detail of(String field, String found, String message) {
      return new Detail(
          Optional.empty(), Optional.of(field), Optional.empty(), Optional.of(found), message);
    }

    Detail inClaim(Optional<String> words) {
      return new Detail(words, field, expected, found, message);
    }

    /** With the words that look like the one found, in the message too. */
    Detail nearest(List<String> words) {
      return words.isEmpty()
          ? this
          : new Detail(
              claim,
              field,
              Optional.of(String.join(", ", words)),
              found,
              message + ". Did you mean \"" + String.join("\" or \"", words) + "\"?");
    }
  }
}
