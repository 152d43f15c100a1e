package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks the elements of a style. */
final class StyleElements {

  private StyleElements() {}

  /** The children of an element that have a name, in order. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getNodeName().equals(name)).toList();
  }

  /** The first child of an element that has a name. */
  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** The child elements of an element, in order. */
  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** An element and all below it, in document order. */
  static List<Element> all(Element root) {
    List<Element> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Element element, List<Element> found) {
    found.add(element);
    children(element).forEach(child -> collect(child, found));
  }
}
