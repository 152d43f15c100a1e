package org.evidencecatalog.citation;

import org.w3c.dom.Element;

/** Sets how many names a variant of a style prints before "et al.". */
final class NameForm {
  private static final String MIN = "et-al-min";
  private static final String FIRST = "et-al-use-first";

  private NameForm() {}

  /** Names of a source cited again, and as many names as tell it apart. */
  static void apply(Element root, CiteForm form) {
    for (Element element : StyleElements.all(root)) {
      if (form.position().isRepeated()) {
        replace(element, "et-al-subsequent-min", MIN);
        replace(element, "et-al-subsequent-use-first", FIRST);
      }
      if (form.names() > 0 && element.hasAttribute(FIRST)) {
        element.setAttribute(FIRST, Integer.toString(form.names()));
      }
    }
  }

  private static void replace(Element element, String from, String to) {
    if (element.hasAttribute(from)) {
      element.setAttribute(to, element.getAttribute(from));
    }
  }
}
