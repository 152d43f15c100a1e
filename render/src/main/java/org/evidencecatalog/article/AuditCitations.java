package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Severity;

/**
 * Whether citations lead to reports that still stand, and are not taken for links. That they lead
 * somewhere at all is checked where the article is built.
 */
final class AuditCitations {
  private final Catalog catalog;

  AuditCitations(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Where a key is named.
   *
   * @param file the article
   * @param span the citation
   * @param claim the words of the claim it stands in, if it stands in one
   */
  private record Place(String file, Span span, Optional<String> claim) {}

  /** What is to be said of a span, and of the citations inside it. */
  Stream<Finding> check(String file, Span span, AuditLinkLabels labels) {
    if (span instanceof Span.ClaimSpan claim) {
      return claim.inner().stream()
          .flatMap(inner -> check(new Place(file, inner, Optional.of(claim.text())), labels));
    }
    return check(new Place(file, span, Optional.empty()), labels);
  }

  private Stream<Finding> check(Place place, AuditLinkLabels labels) {
    return AuditCited.keys(List.of(place.span()))
        .distinct()
        .flatMap(
            key ->
                Stream.of(shadowed(place, key, labels), notices(place, key))
                    .flatMap(Function.identity()));
  }

  private static Stream<Finding> shadowed(Place place, CitationKey key, AuditLinkLabels labels) {
    return labels.shadow(key)
        ? Stream.of(
            at(place, key, Severity.ERROR, FindingCode.CITATION_SHADOWED)
                .says(
                    "A link definition in this article has the label \"@"
                        + key
                        + "\", so the citation is read as a link. Rename the label"))
        : Stream.empty();
  }

  private Stream<Finding> notices(Place place, CitationKey key) {
    List<Notice> notices =
        AuditCited.of(catalog, List.of(key)).known().stream()
            .map(AuditCited.Known::report)
            .map(Report::notices)
            .flatMap(List::stream)
            .toList();
    return notices.stream().flatMap(notice -> notice(place, key, notice).stream());
  }

  private static Optional<Finding> notice(Place place, CitationKey key, Notice notice) {
    return switch (notice) {
      case RETRACTION ->
          Optional.of(
              at(place, key, Severity.ERROR, FindingCode.CITATION_RETRACTED)
                  .says("\"" + key + "\" was retracted. Cite another source, or none"));
      case EXPRESSION_OF_CONCERN ->
          Optional.of(
              at(place, key, Severity.WARNING, FindingCode.CITATION_CONCERN)
                  .says(
                      "The editors of \""
                          + key
                          + "\" have expressed concern about it. Let no claim rest on it alone"));
      case CORRECTION -> Optional.empty();
    };
  }

  private static AuditFinding at(
      Place place, CitationKey key, Severity severity, FindingCode code) {
    AuditFinding finding =
        AuditFinding.at(place.file(), place.span().line(), place.span().column(), severity, code);
    place.claim().ifPresent(finding::claim);
    return finding.field("citation").found(key.value());
  }
}
