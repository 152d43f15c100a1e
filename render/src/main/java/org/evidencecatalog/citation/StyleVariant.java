package org.evidencecatalog.citation;

import java.io.StringWriter;
import java.util.List;
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

  /** The style with a marker for the number, and nothing around and between sources. */
  static String citations(Document style) {
    Document copy = copy(style);
    Element root = copy.getDocumentElement();
    Element layout = layout(root, "citation");
    List.of("prefix", "suffix", "delimiter", "vertical-align").forEach(layout::removeAttribute);
    for (Element element : printed(root)) {
      if (element.getAttribute("variable").equals(NUMBER)) {
        // No style prints this variable of ours, and it is never empty.
        element.setAttribute("variable", "annote");
      }
    }
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

  /**
   * A copy in which nothing needs to be told apart: the engine does not disambiguate, and takes
   * every condition on it as met.
   */
  static Document copy(Document style) {
    Document copy = (Document) style.cloneNode(true);
    for (Element element : StyleElements.all(copy.getDocumentElement())) {
      if (element.getAttribute("disambiguate").equals("true")) {
        element.removeAttribute("disambiguate");
        element.setAttribute(
            "variable", (element.getAttribute("variable") + " " + UNKNOWN).strip());
      }
    }
    return copy;
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
