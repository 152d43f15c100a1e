package org.evidencecatalog.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.CitationLocale;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.CitationStyleException;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.model.CitationKey;

/**
 * Builds articles from a catalog: citations become numbers or names with a list of references,
 * shortcodes become grades, sentences and numbers. Immutable and thread-safe.
 */
public final class ArticleBuilder {
  private final Catalog catalog;
  private final Framework framework;
  private final Optional<CitationStyle> style;
  private final boolean fragment;

  private ArticleBuilder(
      Catalog catalog, Framework framework, Optional<CitationStyle> style, boolean fragment) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
    this.framework = Objects.requireNonNull(framework, "framework");
    this.style = style;
    this.fragment = fragment;
  }

  /**
   * A builder of whole pages with the style that each article names, else with numbers.
   *
   * @param catalog what is known
   * @param framework grades the evidence, unless the front matter of an article names another
   */
  public static ArticleBuilder with(Catalog catalog, Framework framework) {
    return new ArticleBuilder(catalog, framework, Optional.empty(), false);
  }

  /** A builder that cites in this style, whatever an article names. */
  public ArticleBuilder style(CitationStyle value) {
    return new ArticleBuilder(catalog, framework, Optional.of(value), fragment);
  }

  /**
   * A builder whose HTML is a page, or only what stands between the tags of its main part.
   *
   * @param value whether to leave the page out
   */
  public ArticleBuilder fragment(boolean value) {
    return new ArticleBuilder(catalog, framework, style, value);
  }

  /**
   * Builds an article. What is malformed or unknown keeps its text and becomes a finding.
   *
   * @throws CitationStyleException if the style fails on a source
   */
  public BuiltArticle build(Article article) {
    BuiltArticle built = build(article, List.of());
    // Letters after years and the like depend on what is cited further down.
    boolean numeric = style(article, new FindingList(article)).isNumeric();
    return numeric || built.citations().size() < 2 ? built : build(article, built.citations());
  }

  private BuiltArticle build(Article article, List<CitationKey> expected) {
    FindingList findings = new FindingList(article);
    CitationFragments citations =
        new CitationFragments(catalog, style(article, findings), findings);
    citations.expect(expected);
    ShortcodeFragments shortcodes =
        new ShortcodeFragments(
            catalog,
            framework(article, findings),
            ArticleLanguage.of(article.frontMatter()),
            findings,
            citations,
            article.alone());
    Rendition rendition = new Rendition(article, citations, shortcodes);
    return new BuiltArticle(
        article.name(),
        rendition.markdown(),
        HtmlPage.of(article, rendition, fragment),
        citations.cited(),
        shortcodes.shown(),
        findings.inOrder());
  }

  private CitationStyle style(Article article, FindingList findings) {
    CitationStyle chosen = style.orElseGet(() -> named(article, findings));
    return article.frontMatter().locale().map(tag -> in(chosen, tag)).orElse(chosen);
  }

  private static CitationStyle named(Article article, FindingList findings) {
    Optional<String> name = article.frontMatter().csl();
    try {
      return name.map(CitationStyle::named).orElseGet(CitationStyle::numeric);
    } catch (CitationStyleException e) {
      findings.malformed(keyLine(article, "csl"), "front matter: csl: " + e.getMessage());
      return CitationStyle.numeric();
    }
  }

  /** In the article's language, where citations have words for it. */
  private static CitationStyle in(CitationStyle chosen, String tag) {
    try {
      return chosen.in(CitationLocale.of(tag));
    } catch (CitationStyleException e) {
      return chosen;
    }
  }

  private Framework framework(Article article, FindingList findings) {
    Optional<String> code =
        article.frontMatter().framework().filter(named -> !named.equals(framework.code()));
    GradePolicy policy =
        framework instanceof GradeFramework grade ? grade.policy() : GradePolicy.standard();
    Optional<Framework> named = code.flatMap(text -> Frameworks.named(text, policy));
    if (code.isPresent() && named.isEmpty()) {
      findings.malformed(
          keyLine(article, "framework"),
          "front matter: framework is one of "
              + String.join(", ", Frameworks.codes())
              + ", not \""
              + code.get()
              + "\"");
    }
    return named.orElse(framework);
  }

  private static int keyLine(Article article, String key) {
    Matcher matcher =
        Pattern.compile("^" + key + "[ \\t]*:", Pattern.MULTILINE)
            .matcher(article.text())
            .region(0, article.bodyStart());
    return matcher.find() ? article.line(matcher.start()) : 1;
  }
}
