package org.evidencecatalog.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lets style texts in: small, well-formed, shallow XML without a document type, whose root is a CSL
 * style. The engine itself would read files and fetch addresses that a document type names.
 */
final class StyleGate {
  /** Namespace of the Citation Style Language. */
  static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

  /** Greatest size of a style in bytes or UTF-16 units; the largest known style has 0.2 MiB. */
  static final int MAX_SIZE = 1 << 20;

  /** Greatest depth of elements; the deepest known style has 20 or so. */
  static final int MAX_DEPTH = 90; // below 100, where newer JDKs stop by themselves

  private StyleGate() {}

  static Document document(byte[] style) {
    sized(style.length);
    return document(
        () -> new StreamSource(new ByteArrayInputStream(style)),
        () -> new InputSource(new ByteArrayInputStream(style)));
  }

  static Document document(String style) {
    sized(style.length());
    return document(
        () -> new StreamSource(new StringReader(style)),
        () -> new InputSource(new StringReader(style)));
  }

  private static void sized(int size) {
    if (size > MAX_SIZE) {
      throw new CitationStyleException("the style is larger than 1 MiB");
    }
  }

  /** A document of the library that need not be a style. */
  static Document parsed(byte[] text) {
    try {
      return parsed(
          () -> new StreamSource(new ByteArrayInputStream(text)),
          () -> new InputSource(new ByteArrayInputStream(text)));
    } catch (XMLStreamException | SAXException | IOException e) {
      throw new CitationStyleException("a file of the library of styles cannot be read", e);
    }
  }

  private static Document parsed(Supplier<StreamSource> first, Supplier<InputSource> second)
      throws XMLStreamException, SAXException, IOException {
    scan(first.get());
    return builder().parse(second.get());
  }

  private static Document document(Supplier<StreamSource> first, Supplier<InputSource> second) {
    try {
      Document document = parsed(first, second);
      root(document.getDocumentElement());
      return document;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new CitationStyleException(
          "the style is not well-formed XML (line " + Math.max(1, line) + ")", e);
    } catch (SAXException | IOException e) {
      throw new CitationStyleException("the style is not well-formed XML", e);
    }
  }

  /** A first pass that keeps nothing: recursion over a deep document would overflow the stack. */
  private static void scan(StreamSource source) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    XMLStreamReader reader = factory.createXMLStreamReader(source);
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new CitationStyleException(
                "the style has a DOCTYPE or refers to an entity; styles with either are refused");
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MAX_DEPTH) {
            throw new CitationStyleException(
                "the elements of the style are nested more than " + MAX_DEPTH + " deep");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of the JDK lacks a safety feature", e);
    }
  }

  private static void root(Element root) {
    if (!NAMESPACE.equals(root.getNamespaceURI()) || !"style".equals(root.getLocalName())) {
      throw new CitationStyleException(
          "the text is XML but no CSL style: its root is <"
              + PlainText.shown(root.getNodeName())
              + ">, expected <style xmlns=\""
              + NAMESPACE
              + "\">");
    }
    if (root.getPrefix() != null) {
      throw new CitationStyleException(
          "the style names its elements with the prefix \""
              + PlainText.shown(root.getPrefix())
              + "\"; make the CSL namespace the default one");
    }
  }

  /** Address of the style that a dependent style stands for. */
  static Optional<String> parent(Document style) {
    for (Element info : StyleElements.children(style.getDocumentElement(), "info")) {
      for (Element link : StyleElements.children(info, "link")) {
        if (link.getAttribute("rel").equals("independent-parent")) {
          return Optional.of(link.getAttribute("href"));
        }
      }
    }
    return Optional.empty();
  }
}
