package org.evidencecatalog.citation;

import org.w3c.dom.Element;

/**
 * What a style prints around and between the sources of a citation.
 *
 * @param prefix before the first
 * @param suffix after the last
 * @param delimiter between two
 * @param superscript whether all of it is raised
 */
record CitationLayout(String prefix, String suffix, String delimiter, boolean superscript) {
  /** Superscript numbers set apart by commas. */
  static final CitationLayout NUMBERS = new CitationLayout("", "", ",", true);

  static CitationLayout of(Element layout) {
    return new CitationLayout(
        PlainText.cleanInside(layout.getAttribute("prefix")),
        PlainText.cleanInside(layout.getAttribute("suffix")),
        PlainText.cleanInside(layout.getAttribute("delimiter")),
        layout.getAttribute("vertical-align").equals("sup"));
  }
}
