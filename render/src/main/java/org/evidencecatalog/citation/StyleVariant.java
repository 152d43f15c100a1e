package org.evidencecatalog.citation;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Variants of a style of which the engine renders one reference or one source at a time. */
final class StyleVariant {
  private static final String NUMBER = "citation-number";

  /** No style prints this variable of ours, and no item lacks it. */
  private static final String KNOWN = "annote";

  /** No item has this variable. */
  private static final String UNKNOWN = "not-a-variable";

  private StyleVariant() {}

  /**
   * The style without numbers in its bibliography, as lists are numbered by us. A style without a
   * bibliography lists references as it cites them.
   */
  static String entries(Document style) {
    Document copy = copy(style);
    Element root = copy.getDocumentElement();
    Element bibliography =
        StyleElements.child(root, "bibliography").orElseGet(() -> bibliography(copy));
    bibliography.removeAttribute("second-field-align");
    for (Element element : printed(root)) {
      if (element.getAttribute("variable").equals(NUMBER)) {
        element.getParentNode().removeChild(element);
      }
    }
    return text(copy);
  }

  private static Element bibliography(Document style) {
    Element root = style.getDocumentElement();
    Element bibliography = style.createElementNS(StyleGate.NAMESPACE, "bibliography");
    Element layout = (Element) layout(root, "citation").cloneNode(true);
    List.of("prefix", "delimiter", "vertical-align").forEach(layout::removeAttribute);
    layout.setAttribute("suffix", ".");
    bibliography.appendChild(layout);
    root.appendChild(bibliography);
    return bibliography;
  }

  /**
   * The style with a marker for the number, nothing around and between sources, and every condition
   * on the place and the likeness of a source decided.
   */
  static String citations(Document style, CiteForm form) {
    Document copy = decided(style, form);
    Element root = copy.getDocumentElement();
    Element layout = layout(root, "citation");
    List.of("prefix", "suffix", "delimiter", "vertical-align").forEach(layout::removeAttribute);
    for (Element element : printed(root)) {
      if (element.getAttribute("variable").equals(NUMBER)) {
        element.setAttribute("variable", KNOWN);
      }
    }
    NameForm.apply(root, form);
    return text(copy);
  }

  private static List<Element> printed(Element root) {
    return StyleElements.all(root).stream()
        .filter(e -> e.getNodeName().equals("text") || e.getNodeName().equals("number"))
        .toList();
  }

  /** The layout of the citation or the bibliography, which {@link MacroCheck} has seen. */
  static Element layout(Element root, String part) {
    return StyleElements.child(root, part)
        .flatMap(element -> StyleElements.child(element, "layout"))
        .orElseThrow(() -> new CitationStyleException("the style has no <layout> in its " + part));
  }

  /** A copy in which nothing needs to be told apart and nothing is cited again. */
  static Document copy(Document style) {
    return decided(style, CiteForm.PLAIN);
  }

  /**
   * A copy with decided conditions: the engine does not disambiguate and takes every condition on
   * it as met; of places it knows but two; of locators it does not ask what they count.
   */
  private static Document decided(Document style, CiteForm form) {
    Document copy = (Document) style.cloneNode(true);
    StyleMends.apply(copy.getDocumentElement());
    YearLetter.mark(copy.getDocumentElement());
    String label = form.label().map(LocatorLabel::term).orElse("");
    for (Element element : StyleElements.all(copy.getDocumentElement())) {
      if (isCondition(element)) {
        decide(element, "disambiguate", test -> test.equals("true") == form.ambiguous());
        decide(element, "position", form.position()::passes);
        decide(element, "locator", label::equals);
      }
    }
    return copy;
  }

  private static boolean isCondition(Element element) {
    return element.getNodeName().equals("if") || element.getNodeName().equals("else-if");
  }

  /** Puts a variable that is always, or never, there in the place of each test. */
  private static void decide(Element element, String attribute, Predicate<String> holds) {
    if (!element.hasAttribute(attribute)) {
      return;
    }
    StringBuilder variables = new StringBuilder(element.getAttribute("variable"));
    for (String test : element.getAttribute(attribute).strip().split("\\s+", -1)) {
      variables.append(' ').append(holds.test(test) ? KNOWN : UNKNOWN);
    }
    element.removeAttribute(attribute);
    element.setAttribute("variable", variables.toString().strip());
  }

  static String text(Document style) {
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(style), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new CitationStyleException("the style cannot be prepared: " + e.getMessage(), e);
    }
  }
}
