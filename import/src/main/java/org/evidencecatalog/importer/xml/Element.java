package org.evidencecatalog.importer.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a record, or a piece of text, which has no name.
 *
 * @param name local name; blank for text
 * @param attributes by local name
 * @param children elements and texts, in order
 * @param characters the text, if it is one
 * @param line line on which its start tag ends
 */
record Element(
    String name,
    Map<String, String> attributes,
    List<Element> children,
    String characters,
    int line) {

  static Element text(String characters, int line) {
    return new Element("", Map.of(), List.of(), characters, line);
  }

  boolean isText() {
    return name.isEmpty();
  }

  /** An attribute; blank if there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  /** The child elements of a name. */
  List<Element> all(String child) {
    return children.stream().filter(element -> element.name.equals(child)).toList();
  }

  /** The first child element of a name. */
  Optional<Element> first(String child) {
    return children.stream().filter(element -> element.name.equals(child)).findFirst();
  }

  /** The text of the first child element of a name; blank if there is none. */
  String textOf(String child) {
    return first(child).map(Element::text).orElse("");
  }

  /** All text in it, in order, without blanks around it. */
  String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString().strip();
  }

  private void append(StringBuilder text) {
    text.append(characters);
    children.forEach(child -> child.append(text));
  }
}
