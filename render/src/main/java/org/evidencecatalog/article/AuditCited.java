package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.CitationItem;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;

/**
 * What a claim or a sentence cites.
 *
 * @param known the keys that a catalog has, with what they lead to, each once
 * @param unknown the keys that it lacks, each once
 */
record AuditCited(List<Known> known, List<CitationKey> unknown) {

  AuditCited {
    known = List.copyOf(known);
    unknown = List.copyOf(unknown);
  }

  /**
   * A key that leads somewhere.
   *
   * @param key the key as cited
   * @param source whose report it is
   * @param report the report that is cited
   */
  record Known(CitationKey key, Source source, Report report) {}

  /** The keys that are cited by some spans, and inside them, in order. */
  static Stream<CitationKey> keys(List<Span> spans) {
    return spans.stream()
        .flatMap(
            span -> span instanceof Span.ClaimSpan claim ? claim.inner().stream() : Stream.of(span))
        .filter(Span.CitationSpan.class::isInstance)
        .map(Span.CitationSpan.class::cast)
        .flatMap(span -> span.citation().items().stream())
        .map(CitationItem::key);
  }

  static AuditCited of(Catalog catalog, Collection<CitationKey> keys) {
    List<Known> known = new ArrayList<>();
    List<CitationKey> unknown = new ArrayList<>();
    keys.stream()
        .distinct()
        .forEach(
            key ->
                catalog
                    .find(key.value())
                    .ifPresentOrElse(
                        source -> known.add(known(catalog, key, source)), () -> unknown.add(key)));
    return new AuditCited(known, unknown);
  }

  private static Known known(Catalog catalog, CitationKey key, Source source) {
    return new Known(key, source, catalog.report(key).orElseGet(source::mainReport));
  }

  /** Whether nothing is cited; a key that the catalog lacks counts as a citation. */
  boolean isEmpty() {
    return known.isEmpty() && unknown.isEmpty();
  }

  /** The studies cited, each once, in the order of their first citation. */
  List<Study> studies() {
    return known.stream()
        .map(Known::source)
        .filter(Study.class::isInstance)
        .map(Study.class::cast)
        .distinct()
        .toList();
  }

  /** Whether a report of that source is cited. */
  boolean cites(Source source) {
    return known.stream().anyMatch(each -> each.source().id().equals(source.id()));
  }

  /** The reports of a study that are cited. */
  List<Report> reports(Study study) {
    Stream<Known> ofStudy = known.stream().filter(each -> each.source().id().equals(study.id()));
    return ofStudy.map(Known::report).distinct().toList();
  }
}
