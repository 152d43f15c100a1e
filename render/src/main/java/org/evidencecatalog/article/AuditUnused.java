package org.evidencecatalog.article;

import java.util.Collection;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.SourceLocation;

/** Whether every background source is cited by some article. */
final class AuditUnused {

  private AuditUnused() {}

  /** Each background source that none of the keys leads to, at the row it was read from. */
  static Stream<Finding> check(Catalog catalog, Collection<CitationKey> cited) {
    AuditCited all = AuditCited.of(catalog, cited);
    return catalog.backgrounds().stream()
        .filter(background -> !all.cites(background))
        .map(AuditUnused::finding);
  }

  private static Finding finding(Background background) {
    SourceLocation location =
        background.report().location().orElseGet(() -> new SourceLocation("", 1));
    return AuditFinding.at(
            location.file(), location.line(), 1, Severity.NOTE, FindingCode.CITATION_UNUSED)
        .field("citation")
        .expected(background.id().value())
        .says(
            "No article cites \""
                + background.id()
                + "\" ("
                + background.report().reference().title()
                + "). Remove the row if it is no longer needed");
  }
}
