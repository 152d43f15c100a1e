package org.evidencecatalog.citation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The words of a locale that we print ourselves, with English where it has none. Immutable. */
final class LocaleTerms {
  private final Map<String, String> terms;

  private final boolean punctuationInQuotes;

  private LocaleTerms(Map<String, String> terms, boolean punctuationInQuotes) {
    this.terms = Map.copyOf(terms);
    this.punctuationInQuotes = punctuationInQuotes;
  }

  static LocaleTerms of(CitationLocale locale) {
    Map<String, String> terms = new HashMap<>();
    boolean inQuotes = read(CitationLocale.EN_US, terms);
    return new LocaleTerms(
        terms, locale.equals(CitationLocale.EN_US) ? inQuotes : read(locale, terms));
  }

  private static boolean read(CitationLocale locale, Map<String, String> terms) {
    String text = StyleLibrary.locale(locale.tag()).orElse("");
    Element root = StyleGate.parsed(text.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
    for (Element all : StyleElements.children(root, "terms")) {
      for (Element term : StyleElements.children(all, "term")) {
        String name = term.getAttribute("name") + " " + term.getAttribute("form");
        put(terms, name, StyleElements.child(term, "single").orElse(term));
        StyleElements.child(term, "multiple").ifPresent(many -> put(terms, name + "+", many));
      }
    }
    return StyleElements.child(root, "style-options")
        .filter(options -> options.getAttribute("punctuation-in-quote").equals("true"))
        .isPresent();
  }

  private static void put(Map<String, String> terms, String name, Element term) {
    String text = PlainText.clean(term.getTextContent());
    if (!text.isEmpty()) {
      terms.put(name, text);
    }
  }

  /** What joins the last of several names. */
  String and() {
    return terms.getOrDefault("and ", "and");
  }

  /** What stands for further names. */
  String etAl() {
    return terms.getOrDefault("et-al ", "et al.");
  }

  /** Whether a full stop belongs before a closing quotation mark. */
  boolean punctuationInQuotes() {
    return punctuationInQuotes;
  }

  /** Whether a text says that there is no date. */
  boolean hasNoDate(String text) {
    return text.contains(terms.getOrDefault("no date short", "n.d."))
        || text.contains(terms.getOrDefault("no date ", "n.d."));
  }

  /** The short word for what a locator counts, else its longer one. */
  String label(LocatorLabel label, boolean several) {
    String number = several ? "+" : "";
    return Optional.ofNullable(terms.get(label.term() + " short" + number))
        .or(() -> Optional.ofNullable(terms.get(label.term() + " " + number)))
        .orElse(label.printed());
  }
}
