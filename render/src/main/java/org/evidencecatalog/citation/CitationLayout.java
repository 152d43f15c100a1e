package org.evidencecatalog.citation;

import org.w3c.dom.Element;

/**
 * What a style prints around and between the sources of a citation.
 *
 * @param prefix before the first
 * @param suffix after the last
 * @param delimiter between two
 * @param superscript whether all of it is raised
 * @param group between the works of the same authors
 * @param collapsed after what was drawn together
 * @param letters between letters of one year
 */
record CitationLayout(
    String prefix,
    String suffix,
    String delimiter,
    boolean superscript,
    String group,
    String collapsed,
    String letters) {
  /** What stands between the works of the same authors where the style does not say (CSL 1.0.2). */
  private static final String GROUP = ", ";

  static CitationLayout of(Element citation, Element layout) {
    String delimiter = text(layout, "delimiter");
    String group =
        citation.hasAttribute("cite-group-delimiter")
            ? text(citation, "cite-group-delimiter")
            : GROUP;
    return new CitationLayout(
        text(layout, "prefix"),
        text(layout, "suffix"),
        delimiter,
        layout.getAttribute("vertical-align").equals("sup"),
        group,
        citation.hasAttribute("after-collapse-delimiter")
            ? text(citation, "after-collapse-delimiter")
            : delimiter,
        citation.hasAttribute("year-suffix-delimiter")
            ? text(citation, "year-suffix-delimiter")
            : group);
  }

  private static String text(Element element, String attribute) {
    return PlainText.cleanInside(element.getAttribute(attribute));
  }
}
