package org.evidencecatalog.citation;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A checked style, taken apart into what the engine renders and what we do ourselves.
 *
 * @param entries style text that renders one reference without its number
 * @param checked the whole style, to make variants of
 * @param sorting how the list is sorted
 * @param citing how the sources of a citation are sorted
 * @param rules what is done here and not by the engine
 * @param bibliography whether the style has one
 * @param layout what stands around and between the sources of a citation
 * @param kind how citations point to the list
 * @param title title of the style
 * @param locale tag of the locale it is written for
 */
record StyleParts(
    String entries,
    String checked,
    Sorting sorting,
    Sorting citing,
    CiteRules rules,
    boolean bibliography,
    CitationLayout layout,
    CitationKind kind,
    String title,
    Optional<String> locale) {

  /**
   * How a part of a style is sorted.
   *
   * @param style style text that renders the sort keys of one reference; empty if not sorted
   * @param descending for each sort key whether it runs downwards
   */
  record Sorting(String style, List<Boolean> descending) {
    Sorting {
      descending = List.copyOf(descending);
    }

    private static Sorting of(Document style, String part) {
      return new Sorting(SortVariant.text(style, part), SortVariant.descending(style, part));
    }

    boolean isEmpty() {
      return style.isEmpty();
    }
  }

  /** The style text that renders a source of a citation in one form. */
  String citations(CiteForm form) {
    return StyleVariant.citations(StyleGate.document(checked), form);
  }

  /** Takes an independent style apart, after {@link MacroCheck}. */
  static StyleParts of(Document style) {
    MacroCheck.check(style);
    Element root = style.getDocumentElement();
    return new StyleParts(
        StyleVariant.entries(style),
        StyleVariant.text(style),
        Sorting.of(style, "bibliography"),
        Sorting.of(style, "citation"),
        CiteRules.of(root),
        StyleElements.child(root, "bibliography").isPresent(),
        CitationLayout.of(
            StyleElements.child(root, "citation").orElseThrow(),
            StyleVariant.layout(root, "citation")),
        kind(root),
        title(root),
        Optional.of(root.getAttribute("default-locale")).filter(tag -> !tag.isEmpty()));
  }

  private static String title(Element root) {
    return StyleElements.child(root, "info")
        .flatMap(info -> StyleElements.child(info, "title"))
        .map(title -> PlainText.clean(title.getTextContent()))
        .filter(title -> !title.isEmpty())
        .orElse("style without a title");
  }

  private static CitationKind kind(Element root) {
    if (root.getAttribute("class").equals("note")) {
      return CitationKind.NOTE;
    }
    return StyleElements.child(root, "info").stream()
        .flatMap(info -> StyleElements.children(info, "category").stream())
        .map(category -> category.getAttribute("citation-format"))
        .flatMap(format -> named(format).stream())
        .findFirst()
        .orElseGet(() -> guessed(root));
  }

  private static Optional<CitationKind> named(String format) {
    return switch (format) {
      case "numeric" -> Optional.of(CitationKind.NUMERIC);
      case "author", "author-date" -> Optional.of(CitationKind.AUTHOR_DATE);
      case "label" -> Optional.of(CitationKind.LABEL);
      case "note" -> Optional.of(CitationKind.NOTE);
      default -> Optional.empty();
    };
  }

  private static CitationKind guessed(Element root) {
    List<String> variables =
        StyleElements.all(root).stream().map(e -> e.getAttribute("variable")).toList();
    if (variables.contains("citation-number")) {
      return CitationKind.NUMERIC;
    }
    return variables.contains("citation-label") ? CitationKind.LABEL : CitationKind.AUTHOR_DATE;
  }
}
