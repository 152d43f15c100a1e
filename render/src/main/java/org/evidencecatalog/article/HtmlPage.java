package org.evidencecatalog.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.evidencecatalog.grading.StatementLanguage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A whole page, or the part of it to embed elsewhere. */
final class HtmlPage {
  private static final String MAIN_ID = "main-content";
  private static final String STYLE = resource("page.css");

  private final Article article;
  private final Rendition rendition;
  private final boolean fragment;

  private HtmlPage(Article article, Rendition rendition, boolean fragment) {
    this.article = article;
    this.rendition = rendition;
    this.fragment = fragment;
  }

  static String of(Article article, Rendition rendition, boolean fragment) {
    return new HtmlPage(article, rendition, fragment).html();
  }

  private String html() {
    Set<String> reserved = new HashSet<>(Set.of(MAIN_ID));
    Element references = Jsoup.parseBodyFragment(rendition.references().html()).body();
    references.select("[id]").forEach(element -> reserved.add(element.id()));
    Element body = HtmlBody.of(article.name(), rendition.slots(), reserved);
    if (rendition.appendsReferences()) {
      append(body, references);
    }
    if (!fragment && needsHeading(body)) {
      body.prependText("\n");
      body.prependChild(new Element("h1").text(title(body)));
    }
    Headings.inOrder(body);
    Tables.scrollable(body);
    String content = body.html().strip() + "\n";
    return fragment ? content : page(title(body), content);
  }

  private void append(Element body, Element references) {
    Set<String> used = new HashSet<>();
    body.select("[id]").forEach(element -> used.add(element.id()));
    String id = "references";
    for (int n = 2; used.contains(id); n++) {
      id = "references-" + n;
    }
    Element section = body.appendElement("section");
    section.attr("class", "references-section").attr("aria-labelledby", id);
    section.appendText("\n");
    section.appendElement("h2").attr("id", id).text(rendition.referencesTitle());
    section.appendText("\n");
    section.appendChildren(references.childNodesCopy());
    section.appendText("\n");
  }

  private static boolean needsHeading(Element body) {
    Element first = body.selectFirst("h1, h2, h3, h4, h5, h6");
    return first == null || !first.nameIs("h1");
  }

  private String title(Element body) {
    return article.frontMatter().title().orElseGet(() -> heading(body));
  }

  private String heading(Element body) {
    Element heading = body.selectFirst("h1");
    if (heading == null) {
      return ArticlePaths.baseName(article.name());
    }
    Element words = heading.clone();
    words.select(".citation").remove();
    return words.text();
  }

  private String page(String title, String content) {
    String language = article.frontMatter().locale().orElse("en");
    return "<!doctype html>\n<html lang=\""
        + Escapes.html(language)
        + "\""
        + StatementLanguage.of(language)
            .filter(StatementLanguage::isRightToLeft)
            .map(known -> " dir=\"" + known.direction() + "\"")
            .orElse("")
        + ">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + Escapes.html(title)
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n<a class=\"skip-link\" href=\"#"
        + MAIN_ID
        + "\">Skip to the article</a>\n<main id=\""
        + MAIN_ID
        + "\">\n"
        + content
        + "</main>\n"
        + footer()
        + "</body>\n</html>\n";
  }

  private String footer() {
    return article
        .frontMatter()
        .asOf()
        .map(day -> "<footer>\n<p>Evidence as of <time>" + day + "</time>.</p>\n</footer>\n")
        .orElse("");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
