package org.evidencecatalog.article;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.CitationStyleException;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.model.CitationKey;

/**
 * Holds what articles claim against what a catalog knows. Immutable and thread-safe.
 *
 * <p>A claim is compared with the whole body of evidence on its question, not with what it cites;
 * what it cites is compared with what it says of it. A claim with {@code status="practice"} is
 * checked for its citations and numbers only. The same articles and the same catalog give the same
 * findings, whatever the order of either.
 */
public final class Audit {
  private final Catalog catalog;
  private final Framework framework;
  private final ArticleBuilder builder;
  private final AuditCitations citations;
  private final AuditUnmarked unmarked;

  private Audit(Catalog catalog, Framework framework) {
    this.catalog = catalog;
    this.framework = framework;
    this.builder = ArticleBuilder.with(catalog, framework).fragment(true);
    this.citations = new AuditCitations(catalog);
    this.unmarked = new AuditUnmarked(catalog);
  }

  /**
   * An audit against a catalog.
   *
   * @param catalog what is known
   * @param framework grades the evidence, unless the front matter of an article names another;
   *     where it does not grade in the four levels of GRADE, certainty is not compared
   */
  public static Audit of(Catalog catalog, Framework framework) {
    return new Audit(
        Objects.requireNonNull(catalog, "catalog"), Objects.requireNonNull(framework, "framework"));
  }

  /**
   * All findings on some articles, by {@link Finding#ORDER}: what is malformed in them, what does
   * not hold, and which background sources of the catalog none of them cites.
   */
  public List<Finding> audit(Collection<Article> articles) {
    Stream<Finding> each = articles.stream().flatMap(this::findings);
    return Stream.concat(each, AuditUnused.check(catalog, cited(articles)))
        .distinct()
        .sorted(Finding.ORDER)
        .toList();
  }

  private static List<CitationKey> cited(Collection<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.spans().stream())
        .flatMap(span -> AuditCited.keys(List.of(span)))
        .distinct()
        .toList();
  }

  private Stream<Finding> findings(Article article) {
    AuditLinkLabels labels = AuditLinkLabels.of(article.linkLabels());
    AuditClaims claims = new AuditClaims(article.name(), catalog, framework(article));
    return Stream.of(
            built(article).stream(),
            article.spans().stream().flatMap(span -> citations.check(article.name(), span, labels)),
            article.spans().stream().flatMap(claims::check),
            article.sentences().stream()
                .flatMap(sentence -> unmarked.check(article.name(), sentence).stream()))
        .flatMap(Function.identity());
  }

  /** What is malformed, and what shortcodes do not find. */
  private List<Finding> built(Article article) {
    try {
      return builder.build(article).findings();
    } catch (CitationStyleException e) {
      // How a style prints is no matter of an audit.
      return builder.style(CitationStyle.numeric()).build(article).findings();
    }
  }

  /** The framework that an article names, if it is another than the given one and known. */
  private Framework framework(Article article) {
    return article
        .frontMatter()
        .framework()
        .filter(named -> !named.equals(framework.code()))
        .flatMap(named -> Frameworks.named(named, GradePolicy.standard()))
        .orElse(framework);
  }
}
