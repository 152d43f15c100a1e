package org.evidencecatalog.article;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.evidencecatalog.article.Span.CitationSpan;
import org.evidencecatalog.article.Span.ClaimSpan;
import org.evidencecatalog.article.Span.ShortcodeSpan;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.Citation;
import org.evidencecatalog.citation.CitationItem;
import org.evidencecatalog.citation.CitationMode;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.vocabulary.Vocabulary;

/** Articles and a catalog of five invented sources for tests. */
final class ArticleFixtures {
  static final Catalog CATALOG =
      EvidenceImporter.standard().read(resource("studies.csv")).catalog();
  static final Catalog EMPTY = Catalog.builder(Vocabulary.empty()).build().catalog();
  static final String HEEL = "condition=\"plantar fasciitis\" intervention=\"dry needling\"";

  private ArticleFixtures() {}

  static Path resource(String name) {
    URL url = Objects.requireNonNull(ArticleFixtures.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static Article article(String text) {
    return Article.of("a.md", text);
  }

  static BuiltArticle build(String text) {
    return ArticleBuilder.with(CATALOG, GradeFramework.standard()).build(article(text));
  }

  static BuiltArticle fragment(String text) {
    return ArticleBuilder.with(CATALOG, GradeFramework.standard())
        .fragment(true)
        .build(article(text));
  }

  /** The findings as {@code line:column CODE}. */
  static List<String> codes(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.line() + ":" + finding.column() + " " + finding.code())
        .toList();
  }

  /** The spans in a notation that is short enough for tables of cases. */
  static String shown(List<Span> spans) {
    return String.join(" ", spans.stream().map(ArticleFixtures::shown).toList());
  }

  private static String shown(Span span) {
    if (span instanceof CitationSpan citation) {
      return shown(citation.citation());
    }
    if (span instanceof ClaimSpan claim) {
      return "claim("
          + claim.text()
          + (claim.inner().isEmpty() ? "" : " | " + shown(claim.inner()))
          + ")";
    }
    ShortcodeSpan shortcode = (ShortcodeSpan) span;
    return shortcode.name() + shortcode.positional() + shortcode.named();
  }

  private static String shown(Citation citation) {
    List<String> items = citation.items().stream().map(ArticleFixtures::shown).toList();
    return citation.mode() == CitationMode.NARRATIVE
        ? "by(" + items.get(0) + ")"
        : "cite(" + String.join("; ", items) + ")";
  }

  private static String shown(CitationItem item) {
    return (item.prefix().isEmpty() ? "" : "<" + item.prefix() + "> ")
        + (item.suppressAuthor() ? "-" : "")
        + item.key()
        + item.locator().map(at -> " @" + at.label() + " " + at.value()).orElse("")
        + (item.suffix().isEmpty() ? "" : " <" + item.suffix() + ">");
  }
}
