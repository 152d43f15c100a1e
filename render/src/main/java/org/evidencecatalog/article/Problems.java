package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Severity;

/** Collects what is malformed in one article. */
final class Problems {
  private final String file;
  private final LineIndex lines;
  private final List<Finding> found = new ArrayList<>();

  Problems(String file, LineIndex lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Adds a SYNTAX_ERROR at an offset. */
  void add(int offset, String message) {
    found.add(
        new Finding(
            Severity.ERROR,
            FindingCode.SYNTAX_ERROR,
            file,
            lines.line(offset),
            lines.column(offset),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            message));
  }

  /** All in order. */
  List<Finding> inOrder() {
    return found.stream().sorted(Finding.ORDER).toList();
  }
}
