package org.evidencecatalog.citation;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The variant of a style that renders the sort keys of a reference, so that each is rendered once
 * instead of twice at every comparison.
 */
final class SortVariant {
  /** Stands between two keys. */
  static final char SEPARATOR = '\uE0FF';

  private static final List<String> NAMES = List.of("author", "editor", "translator");
  private static final List<String> DATES = List.of("issued", "accessed", "original-date");

  private SortVariant() {}

  private static List<Element> keys(Element root, String part) {
    return StyleElements.child(root, part)
        .flatMap(element -> StyleElements.child(element, "sort"))
        .map(sort -> StyleElements.children(sort, "key"))
        .orElse(List.of());
  }

  static List<Boolean> descending(Document style, String part) {
    return keys(style.getDocumentElement(), part).stream()
        .map(key -> key.getAttribute("sort").equals("descending"))
        .toList();
  }

  /**
   * The style text; empty if the style does not sort that part.
   *
   * @param part bibliography or citation
   */
  static String text(Document style, String part) {
    Document copy = StyleVariant.copy(style);
    Element root = copy.getDocumentElement();
    List<Element> keys = keys(root, part);
    if (keys.isEmpty()) {
      return "";
    }
    Optional<Element> old = StyleElements.child(root, "bibliography");
    Element bibliography = element(copy, "bibliography");
    StyleElements.child(root, part).ifPresent(from -> NameForm.copy(from, bibliography));
    keys.forEach(key -> NameForm.sorting(root, key));
    keys.forEach(key -> NameForm.sorting(bibliography, key));
    Element layout = element(copy, "layout");
    for (Element key : keys) {
      layout.appendChild(rendered(copy, key));
      Element separator = element(copy, "text");
      separator.setAttribute("value", String.valueOf(SEPARATOR));
      layout.appendChild(separator);
    }
    bibliography.appendChild(layout);
    NameForm.bare(root);
    NameForm.bare(bibliography);
    old.ifPresent(root::removeChild);
    root.appendChild(bibliography);
    return StyleVariant.text(copy);
  }

  /** The engine leaves keys that are dates or names out; here they count. */
  private static Element rendered(Document style, Element key) {
    String variable = key.getAttribute("variable");
    if (NAMES.contains(variable)) {
      Element name = element(style, "name");
      name.setAttribute("name-as-sort-order", "all");
      return with(style, "names", variable, name);
    }
    if (DATES.contains(variable)) {
      Element date = with(style, "date", variable, part(style, "year", "long"));
      date.appendChild(part(style, "month", "numeric-leading-zeros"));
      date.appendChild(part(style, "day", "numeric-leading-zeros"));
      return date;
    }
    Element text = element(style, "text");
    String attribute = key.hasAttribute("macro") ? "macro" : "variable";
    text.setAttribute(attribute, key.getAttribute(attribute));
    return text;
  }

  private static Element with(Document style, String name, String variable, Element child) {
    Element element = element(style, name);
    element.setAttribute("variable", variable);
    element.appendChild(child);
    return element;
  }

  private static Element part(Document style, String name, String form) {
    Element part = element(style, "date-part");
    part.setAttribute("name", name);
    part.setAttribute("form", form);
    return part;
  }

  private static Element element(Document style, String name) {
    return style.createElementNS(StyleGate.NAMESPACE, name);
  }
}
