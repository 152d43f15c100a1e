package org.evidencecatalog.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.article.Span.CitationSpan;
import org.evidencecatalog.article.Span.ClaimSpan;
import org.evidencecatalog.article.Span.ShortcodeSpan;
import org.evidencecatalog.grading.Certainty;

/**
 * The fragments of one article, found in the order of its text, because numbers follow first
 * citation, and the two texts that are made with them.
 */
final class Rendition {
  private final Article article;
  private final CitationFragments citations;
  private final ShortcodeFragments shortcodes;
  private final Map<Integer, Fragment> fragments = new HashMap<>();
  private Optional<ShortcodeSpan> referencesAt = Optional.empty();
  private int linkText;

  Rendition(Article article, CitationFragments citations, ShortcodeFragments shortcodes) {
    this.article = article;
    this.citations = citations;
    this.shortcodes = shortcodes;
    article.spans().forEach(this::add);
    referencesAt.ifPresent(span -> fragments.put(span.start(), citations.references()));
  }

  private void add(Span span) {
    if (span instanceof ClaimSpan claim) {
      citations.checkSubject(claim);
      claim.inner().forEach(inner -> add(inner, Optional.of(claim.text())));
    } else {
      add(span, Optional.empty());
    }
  }

  private void add(Span span, Optional<String> claim) {
    if (span instanceof ShortcodeSpan shortcode && shortcode.name().equals("references")) {
      if (shortcodes.isReferences(shortcode)) {
        referencesAt = Optional.of(shortcode);
      }
      return;
    }
    Optional<Fragment> fragment =
        span instanceof CitationSpan citation
            ? citations.cite(citation, claim)
            : shortcodes.of((ShortcodeSpan) span);
    fragment.ifPresent(
        found ->
            fragments.put(
                span.start(), isInLink(span) ? CitationFragments.unlinked(found) : found));
  }

  private boolean isInLink(Span span) {
    List<SpanFinder.Range> texts = article.linkTexts();
    while (linkText < texts.size() && texts.get(linkText).end() <= span.start()) {
      linkText++;
    }
    return linkText < texts.size() && texts.get(linkText).start() <= span.start();
  }

  /** The article in Markdown. */
  String markdown() {
    Edits edits = new Edits();
    for (Span span : article.spans()) {
      if (span instanceof ClaimSpan claim) {
        edits.replace(claim.start(), claim.innerStart(), "");
        claim.inner().forEach(inner -> replace(edits, inner));
        edits.replace(claim.innerEnd(), claim.end(), "");
      } else {
        replace(edits, span);
      }
    }
    String mark = article.hasByteOrderMark() ? "\uFEFF" : "";
    return mark + edits.applyTo(article.text()) + appendedReferences();
  }

  private void replace(Edits edits, Span span) {
    Fragment fragment = fragments.get(span.start());
    if (fragment != null) {
      edits.replace(span.start(), span.end(), withLineEndings(fragment.markdown()));
    }
  }

  private String appendedReferences() {
    if (!appendsReferences()) {
      return "";
    }
    String text = article.text();
    String gap = text.endsWith("\n") || text.endsWith("\r") ? "\n" : "\n\n";
    return withLineEndings(
        gap
            + "## "
            + Escapes.markdown(referencesTitle())
            + "\n\n"
            + citations.references().markdown()
            + "\n");
  }

  /** With the line endings that the article has. */
  private String withLineEndings(String text) {
    String source = article.text();
    int feed = source.indexOf('\n');
    if (feed > 0 && source.charAt(feed - 1) == '\r') {
      return text.replace("\n", "\r\n");
    }
    return feed < 0 && source.indexOf('\r') >= 0 ? text.replace('\n', '\r') : text;
  }

  /** Whether the list of references comes at the end because the article does not say where. */
  boolean appendsReferences() {
    return referencesAt.isEmpty() && !citations.cited().isEmpty();
  }

  /** The heading over references at the end. */
  String referencesTitle() {
    return article.frontMatter().referencesTitle().orElse("References");
  }

  /** The list of references. */
  Fragment references() {
    return citations.references();
  }

  /** The article with slots in the place of our spans, and what belongs into them. */
  Slots slots() {
    Slots slots = new Slots(article.text());
    Edits edits = new Edits();
    for (Span span : article.spans()) {
      if (span instanceof ClaimSpan claim) {
        Optional<Certainty> today =
            claim.claim().question().flatMap(question -> shortcodes.grade(question).certainty());
        String number = slots.claim(today);
        edits.replace(claim.start(), claim.innerStart(), slots.opening(number));
        claim.inner().forEach(inner -> replace(edits, inner, slots));
        edits.replace(claim.innerEnd(), claim.end(), slots.closing(number));
      } else {
        replace(edits, span, slots);
      }
    }
    for (SpanFinder.Range range : article.foreign()) {
      edits.replace(range.start(), range.end(), slots.add(source(range.start(), range.end())));
    }
    // Front matter holds no spans, so it ends where it ended.
    slots.complete(Article.withoutFrontMatter(edits.applyTo(article.text()), article.bodyStart()));
    return slots;
  }

  private void replace(Edits edits, Span span, Slots slots) {
    Fragment fragment = fragments.get(span.start());
    edits.replace(
        span.start(),
        span.end(),
        slots.add(fragment == null ? source(span.start(), span.end()) : fragment));
  }

  /** What is not replaced is shown as it was written. */
  private Fragment source(int start, int end) {
    return Fragment.text(article.text().substring(start, end));
  }
}
