package org.evidencecatalog.examples.cli;

import java.util.List;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.Citation;
import org.evidencecatalog.citation.CitationLocale;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.OutputFormat;
import org.evidencecatalog.citation.ReferenceList;
import org.evidencecatalog.model.CitationKey;

/** A page that shows a few references in every well-known style, to choose one by. */
final class StylePreview {
  private StylePreview() {}

  static String page(Catalog catalog, List<CitationKey> keys, CitationLocale locale) {
    StringBuilder out =
        new StringBuilder("<!doctype html>\n<html lang=\"")
            .append(locale.tag())
            .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .append("<title>Citation styles</title>\n</head>\n<body>\n<main>\n")
            .append("<h1>Citation styles</h1>\n");
    int number = 0;
    for (String name : CitationStyle.wellKnown()) {
      number++;
      out.append(section(catalog, keys, CitationStyle.named(name).in(locale), number));
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String section(
      Catalog catalog, List<CitationKey> keys, CitationStyle style, int number) {
    ReferenceList list = ReferenceList.of(catalog, style, OutputFormat.HTML);
    list.expect(keys);
    StringBuilder cited = new StringBuilder();
    keys.forEach(
        key -> cited.append(cited.isEmpty() ? "" : " ").append(list.cite(Citation.of(key))));
    String title = list.escaped(style.title() + " (" + style.name() + ")");
    // Each style has the same places; only one of them may have an id on the page.
    String body = "<p>" + cited + "</p>\n" + list.render();
    String own = "s" + number + "-";
    return "<section aria-labelledby=\""
        + own
        + "title\">\n<h2 id=\""
        + own
        + "title\">"
        + title
        + "</h2>\n"
        + body.replace(" id=\"", " id=\"" + own).replace("href=\"#", "href=\"#" + own)
        + "</section>\n";
  }
}
