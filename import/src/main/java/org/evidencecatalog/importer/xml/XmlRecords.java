package org.evidencecatalog.importer.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.ProblemCode;

/**
 * Reads the elements of some names one by one, each as a tree; what is around them is passed over.
 * Not thread-safe.
 */
final class XmlRecords {
  private final Set<String> names;
  private final RowLimits limits;
  private final GuardedReader text;
  private final XMLStreamReader xml;
  private final List<String> path = new ArrayList<>();
  private int records;
  private int recordLine = 1;
  private int characters;

  XmlRecords(Reader text, Set<String> names, RowLimits limits) throws MalformedXml {
    this.names = names;
    this.limits = limits;
    // The parser reads ahead by a buffer of its own.
    this.text = new GuardedReader(text, 2L * limits.row() + (1 << 16));
    try {
      this.xml = factory().createXMLStreamReader(this.text);
    } catch (XMLStreamException e) {
      throw new MalformedXml(1, message(e));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /** The next record; empty at the end. */
  Optional<Element> next() throws IOException, TextFault, MalformedXml {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return Optional.empty();
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        path.remove(path.size() - 1);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (names.contains(xml.getLocalName())) {
          return Optional.of(record());
        }
        path.add(xml.getLocalName());
        checkDepth(path.size());
      }
    }
  }

  /** Names of the elements around the record, the outermost first. */
  List<String> path() {
    return path;
  }

  private Element record() throws IOException, TextFault, MalformedXml {
    recordLine = line();
    characters = 0;
    if (records++ == limits.rows()) {
      throw TextFault.over(recordLine, "the file has more than %,d records", limits.rows());
    }
    List<List<Element>> open = new ArrayList<>();
    List<Element> started = new ArrayList<>();
    start(open, started);
    while (true) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> start(open, started);
        case XMLStreamConstants.END_ELEMENT -> {
          Element ended = end(open, started);
          if (open.isEmpty()) {
            return ended;
          }
          open.get(open.size() - 1).add(ended);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          count(xml.getTextLength());
          open.get(open.size() - 1).add(Element.text(xml.getText(), line()));
        }
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
  }

  private void start(List<List<Element>> open, List<Element> started) throws TextFault {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      count(xml.getAttributeValue(i).length());
    }
    count(1);
    started.add(new Element(xml.getLocalName(), Map.copyOf(attributes), List.of(), "", line()));
    open.add(new ArrayList<>());
    checkDepth(path.size() + open.size());
  }

  private static Element end(List<List<Element>> open, List<Element> started) {
    Element start = started.remove(started.size() - 1);
    List<Element> children = open.remove(open.size() - 1);
    return new Element(start.name(), start.attributes(), List.copyOf(children), "", start.line());
  }

  private void count(int more) throws TextFault {
    characters += more;
    if (characters > limits.row()) {
      throw TextFault.over(recordLine, "the record is longer than %,d characters", limits.row());
    }
  }

  private void checkDepth(int depth) throws TextFault {
    if (depth > limits.nesting()) {
      throw TextFault.over(line(), "elements are nested deeper than %,d", limits.nesting());
    }
  }

  private int advance() throws TextFault, MalformedXml {
    try {
      int event = xml.next();
      text.progress();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new TextFault(
            ProblemCode.FORMAT_UNRECOGNISED,
            line(),
            "this XML has a document type or entities of its own, which are not read; export it"
                + " again, or remove the line <!DOCTYPE …>");
      }
      return event;
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof GuardedReader.TooMuch) {
        throw TextFault.over(line(), "a text is longer than %,d characters", limits.row());
      }
      throw new MalformedXml(
          Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()), message(e));
    } catch (RuntimeException e) {
      // The parser of the JDK is known to fail so on some broken documents.
      throw new MalformedXml(line(), "this XML is broken: " + e);
    }
  }

  private int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  /** What the parser says, in one line. */
  private static String message(XMLStreamException e) {
    String said = String.valueOf(e.getMessage());
    int start = said.indexOf("Message: ");
    return String.format(
        Locale.ROOT,
        "this XML is broken: %s",
        (start < 0 ? said : said.substring(start + "Message: ".length())).strip());
  }
}
