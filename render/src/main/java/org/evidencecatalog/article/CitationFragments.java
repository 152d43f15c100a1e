package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.article.FindingList.Detail;
import org.evidencecatalog.article.Span.CitationSpan;
import org.evidencecatalog.article.Span.ClaimSpan;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.Citation;
import org.evidencecatalog.citation.CitationItem;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.OutputFormat;
import org.evidencecatalog.citation.ReferenceList;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.vocabulary.Nearest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The citations of one article and the list they make, in both formats at once. */
final class CitationFragments {
  /** Greatest edit distance of a proposed key. */
  private static final int NEAREST_DISTANCE = 2;

  private static final int NEAREST_LIMIT = 3;
  private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\]\\[]*)\\]\\(#[^)\\s]*\\)");

  private final Catalog catalog;
  private final FindingList findings;
  private final ReferenceList markdown;
  private final ReferenceList html;
  private final Set<CitationKey> cited = new LinkedHashSet<>();
  private final Map<CitationKey, List<String>> nearest = new HashMap<>();
  private List<String> keys = List.of();

  CitationFragments(Catalog catalog, CitationStyle style, FindingList findings) {
    this.catalog = catalog;
    this.findings = findings;
    this.markdown = ReferenceList.of(this::report, style, OutputFormat.MARKDOWN);
    this.html = ReferenceList.of(this::report, style, OutputFormat.HTML);
  }

  /** Says what the article will cite, so that it is told apart from the first citation on. */
  void expect(List<CitationKey> keys) {
    markdown.expect(keys);
    html.expect(keys);
  }

  /** The report that a key means; other identifiers than keys mean the main report of a source. */
  private Optional<Report> report(CitationKey key) {
    return catalog.report(key).or(() -> catalog.find(key.value()).map(Source::mainReport));
  }

  /** The fragment of a citation; empty, with a finding, if a key is unknown. */
  Optional<Fragment> cite(CitationSpan span, Optional<String> claim) {
    List<CitationKey> keys = span.citation().items().stream().map(CitationItem::key).toList();
    List<CitationKey> unknown = keys.stream().filter(key -> report(key).isEmpty()).toList();
    unknown.stream().distinct().forEach(key -> unknown(span, key, claim));
    return unknown.isEmpty() ? Optional.of(cite(span.citation())) : Optional.empty();
  }

  /** The fragment of a citation of sources that are all known. */
  Fragment cite(Citation citation) {
    citation
        .items()
        .forEach(item -> report(item.key()).ifPresent(report -> cited.add(report.key())));
    return Fragment.inline(markdown.cite(citation), html.cite(citation));
  }

  /** The sentences on a grade, with the studies cited at the end of the first. */
  Fragment summary(Grade grade, ArticleLanguage language) {
    grade.body().ids().forEach(id -> report(id).ifPresent(report -> cited.add(report.key())));
    return new Fragment(
        EvidenceSummary.of(grade, markdown, language.statements()).body(),
        inLanguage(EvidenceSummary.of(grade, html, language.statements()).body(), language),
        Fragment.Layout.PARAGRAPH);
  }

  private static String inLanguage(String html, ArticleLanguage language) {
    return language.marked() ? "<span" + language.attributes() + ">" + html + "</span>" : html;
  }

  /** Says so if the study that a claim speaks of is not known. */
  void checkSubject(ClaimSpan claim) {
    claim
        .claim()
        .of()
        .filter(CitationKey::isValid)
        .map(CitationKey::new)
        .filter(key -> report(key).isEmpty())
        .ifPresent(key -> unknown(claim, key, Optional.of(claim.text())));
  }

  /** Says that a key leads nowhere, with those that look like it. */
  void unknown(Span span, CitationKey key, Optional<String> claim) {
    List<String> nearest = nearest(key);
    findings.error(
        span,
        FindingCode.CITATION_UNKNOWN,
        Detail.of("citation", key.value(), "No source has the key \"" + key + "\"")
            .nearest(nearest)
            .inClaim(claim));
  }

  /** Looked up once a key: an article may name one that is wrong in many places. */
  private List<String> nearest(CitationKey key) {
    if (keys.isEmpty()) {
      keys = catalog.keys();
    }
    return nearest.computeIfAbsent(
        key, wrong -> Nearest.within(wrong.value(), keys, NEAREST_DISTANCE, NEAREST_LIMIT));
  }

  /** A fragment without its links, to stand in the text of another link. */
  static Fragment unlinked(Fragment fragment) {
    Document document = Jsoup.parseBodyFragment(fragment.html());
    document.outputSettings().prettyPrint(false);
    document.select("a").unwrap();
    return new Fragment(
        MARKDOWN_LINK.matcher(fragment.markdown()).replaceAll("$1"),
        document.body().html(),
        fragment.layout());
  }

  /** The list of references; empty text if nothing was cited. */
  Fragment references() {
    return new Fragment(
        markdown.render().stripTrailing(), html.render().strip(), Fragment.Layout.BLOCK);
  }

  /** Keys of the reports that were cited, in order of first citation. */
  List<CitationKey> cited() {
    return new ArrayList<>(cited);
  }
}
