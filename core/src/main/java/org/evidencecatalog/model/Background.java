package org.evidencecatalog.model;

import java.util.List;
import java.util.Objects;

/**
 * A source that is cited but is no study: a web page, a guideline, a textbook.
 *
 * @param report what is cited
 */
public record Background(Report report) implements Source {

  /** Checks that the report is there. */
  public Background {
    Objects.requireNonNull(report, "report");
  }

  @Override
  public CitationKey id() {
    return report.key();
  }

  @Override
  public List<Report> reports() {
    return List.of(report);
  }
}
