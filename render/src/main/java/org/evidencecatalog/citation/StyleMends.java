package org.evidencecatalog.citation;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Says in other words what a style says and the engine does not read. */
final class StyleMends {
  /** The engine takes these labels for plural by what the variable holds. */
  private static final List<String> COUNTED = List.of("page", "number");

  /** Parts of a date, least certain to be known last. */
  private static final List<String> PARTS = List.of("year", "month", "day");

  private StyleMends() {}

  static void apply(Element root) {
    for (Element element : StyleElements.all(root)) {
      if (element.getNodeName().equals("label")
          && element.getAttribute("plural").equals("never")
          && COUNTED.contains(element.getAttribute("variable"))) {
        singular(element);
      }
      if (element.getNodeName().equals("date") && element.hasAttribute("delimiter")) {
        delimited(element, element.getAttribute("delimiter"));
      }
    }
  }

  /** A label that is never plural becomes its term, printed if the variable is known. */
  private static void singular(Element label) {
    Element choose = element(label, "choose");
    Element known = element(label, "if");
    Element term = element(label, "text");
    NameForm.copy(label, term);
    term.removeAttribute("plural");
    term.removeAttribute("variable");
    term.setAttribute("term", label.getAttribute("variable"));
    known.setAttribute("variable", label.getAttribute("variable"));
    known.appendChild(term);
    choose.appendChild(known);
    Node parent = label.getParentNode();
    if (parent != null) {
      parent.replaceChild(choose, label);
    }
  }

  private static Element element(Element near, String name) {
    return near.getOwnerDocument().createElementNS(StyleGate.NAMESPACE, name);
  }

  /** What stands between two parts of a date goes with the part that may be unknown. */
  private static void delimited(Element date, String delimiter) {
    Optional<Element> before = Optional.empty();
    for (Element part : StyleElements.children(date, "date-part")) {
      boolean less = before.filter(b -> certainty(b) > certainty(part)).isPresent();
      if (less) {
        Element sure = before.get();
        sure.setAttribute("suffix", sure.getAttribute("suffix") + delimiter);
      } else if (before.isPresent()) {
        part.setAttribute("prefix", delimiter + part.getAttribute("prefix"));
      }
      before = Optional.of(part);
    }
  }

  private static int certainty(Element part) {
    return PARTS.indexOf(part.getAttribute("name"));
  }
}
