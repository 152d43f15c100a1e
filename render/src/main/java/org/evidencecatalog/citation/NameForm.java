package org.evidencecatalog.citation;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

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

  /** Names as a sort key wants them, which has the last word (CSL 1.0.2). */
  static void sorting(Element root, Element key) {
    if (!key.hasAttribute("names-min") || !key.hasAttribute("names-use-first")) {
      return;
    }
    for (Element element : StyleElements.all(root)) {
      if (element.isSameNode(root) || element.hasAttribute(MIN) || element.hasAttribute(FIRST)) {
        element.setAttribute(MIN, key.getAttribute("names-min"));
        element.setAttribute(FIRST, key.getAttribute("names-use-first"));
      }
    }
  }

  /** Names without the words that join and shorten them, family names first, as they are sorted. */
  static void bare(Element root) {
    for (Element element : StyleElements.all(root)) {
      element.removeAttribute("and");
      String name = element.getNodeName();
      if (name.equals("names")) {
        StyleElements.children(element, "et-al").forEach(element::removeChild);
        Element none = root.getOwnerDocument().createElementNS(StyleGate.NAMESPACE, "et-al");
        none.setAttribute("term", "none");
        element.appendChild(none);
      } else if (name.equals("name") && !element.getAttribute("form").equals("count")) {
        element.setAttribute("name-as-sort-order", "all");
      }
    }
  }

  /** What a part of a style says about all names in it. */
  static void copy(Element from, Element to) {
    NamedNodeMap attributes = from.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      to.setAttribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
  }

  private static void replace(Element element, String from, String to) {
    if (element.hasAttribute(from)) {
      element.setAttribute(to, element.getAttribute(from));
    }
  }
}
