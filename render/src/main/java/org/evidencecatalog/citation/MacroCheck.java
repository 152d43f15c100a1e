package org.evidencecatalog.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Checks that a style can be rendered in bounded time: it has a citation, its macros exist, do not
 * call themselves, and do not multiply without bound.
 */
final class MacroCheck {
  /** Greatest number of macros within macros. */
  private static final int MAX_DEPTH = 60;

  /** Greatest number of elements visited for one reference, macros written out. */
  private static final long MAX_WEIGHT = 2_000_000;

  private final Map<String, Element> macros = new HashMap<>();
  private final Map<String, Long> weights = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private MacroCheck() {}

  static void check(Document style) {
    Element root = style.getDocumentElement();
    MacroCheck check = new MacroCheck();
    StyleElements.children(root, "macro").forEach(m -> check.macros.put(m.getAttribute("name"), m));
    Optional<Element> citation = StyleElements.child(root, "citation");
    if (citation.flatMap(element -> StyleElements.child(element, "layout")).isEmpty()) {
      throw new CitationStyleException(
          "the style has no <citation> element with a <layout>, so nothing can be cited with it");
    }
    for (String part : List.of("citation", "bibliography")) {
      StyleElements.children(root, part).forEach(check::weight);
    }
  }

  private long weight(Element part) {
    long weight = 0;
    for (Element element : StyleElements.all(part)) {
      weight++;
      if (element.hasAttribute("macro")) {
        weight += macro(element.getAttribute("macro"));
      }
      if (weight > MAX_WEIGHT) {
        throw new CitationStyleException("the macros of the style multiply without bound");
      }
    }
    return weight;
  }

  private long macro(String name) {
    Long known = weights.get(name);
    if (known != null) {
      return known;
    }
    Element macro = macros.get(name);
    if (macro == null) {
      throw new CitationStyleException(
          "the style calls a macro that it does not define: " + PlainText.shown(name));
    }
    if (!open.add(name)) {
      throw new CitationStyleException(
          "a macro of the style calls itself: " + PlainText.shown(name));
    }
    if (open.size() > MAX_DEPTH) {
      throw new CitationStyleException(
          "the macros of the style are nested more than " + MAX_DEPTH + " deep");
    }
    long weight = weight(macro);
    open.remove(name);
    weights.put(name, weight);
    return weight;
  }
}
