package org.evidencecatalog.article;

import org.jsoup.nodes.Element;

/** Lets wide tables scroll on a narrow screen, by keyboard too. */
final class Tables {

  private Tables() {}

  /** Puts each table into a region of its own with a name. */
  static void scrollable(Element body) {
    int number = 0;
    for (Element table : body.select("table")) {
      number++;
      Element region = new Element("div").attr("class", "table-scroll");
      Element caption = table.selectFirst("caption");
      region.attr("role", "region").attr("tabindex", "0");
      region.attr("aria-label", caption == null ? "Table " + number : caption.text());
      table.replaceWith(region);
      region.appendChild(table);
    }
  }
}
