package org.evidencecatalog.article;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What of HTML an article may hold: no scripts, no styles, no frames, no links but harmless ones.
 */
final class SafeHtml {
  private static final String[] ELEMENTS = {
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "var"
  };
  private static final Set<String> ALLOWED = Set.of(ELEMENTS);

  private SafeHtml() {}

  /** Whether authors may use an element, given in lower case. */
  static boolean allows(String element) {
    return ALLOWED.contains(element);
  }

  /** The body of a page made of HTML that is cleaned; slots are kept. */
  static Element clean(String html) {
    // Any address will do: relative links are resolved against it for the check, then kept.
    Document dirty = Jsoup.parseBodyFragment(html, "https://article.invalid/");
    Document clean = new Cleaner(safelist()).clean(dirty);
    clean.outputSettings(settings());
    return clean.body();
  }

  /** How HTML is written: no blanks of our own. */
  static Document.OutputSettings settings() {
    return new Document.OutputSettings().prettyPrint(false).charset("UTF-8");
  }

  private static Safelist safelist() {
    return new Safelist()
        .addTags(ELEMENTS)
        .addTags("ev-slot", "ev-claim")
        .addAttributes("ev-slot", "data-n")
        .addAttributes("ev-claim", "data-n")
        .addAttributes(":all", "class", "dir", "id", "lang", "title")
        .addAttributes("a", "href")
        .addAttributes("details", "open")
        .addAttributes("img", "alt", "height", "src", "width")
        .addAttributes("ol", "reversed", "start", "type")
        .addAttributes("td", "align", "colspan", "rowspan")
        .addAttributes("th", "align", "colspan", "rowspan", "scope")
        .addProtocols("a", "href", "http", "https", "mailto")
        .addProtocols("img", "src", "http", "https")
        .preserveRelativeLinks(true);
  }

  /** Takes ids away that come twice or that we need ourselves. */
  static void uniqueIds(Element body, Set<String> reserved) {
    Set<String> seen = new HashSet<>(reserved);
    for (Element element : body.select("[id]")) {
      String id = element.id();
      if (id.isBlank() || id.codePoints().anyMatch(Character::isWhitespace)) {
        element.removeAttr("id");
      } else if (!seen.add(id)) {
        rename(element, seen);
      }
    }
  }

  /** A heading gets another id, anything else none. */
  private static void rename(Element element, Set<String> seen) {
    String id = element.id();
    element.removeAttr("id");
    if (element.normalName().matches("h[1-6]")) {
      int n = 2;
      while (!seen.add(id + "-" + n)) {
        n++;
      }
      element.attr("id", id + "-" + n);
    }
  }
}
