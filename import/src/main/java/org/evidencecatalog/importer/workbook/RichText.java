package org.evidencecatalog.importer.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts whose runs may be formatted differently; phonetic readings are no part of them. */
final class RichText {

  private RichText() {}

  /** The text up to the end of the element that the reader is at. */
  static String read(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      int event = xml.next();
      boolean start = event == XMLStreamConstants.START_ELEMENT;
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        return text.toString();
      }
      if ((start || event == XMLStreamConstants.END_ELEMENT) && xml.getLocalName().equals("rPh")) {
        phonetic = start;
      } else if (start && xml.getLocalName().equals("t") && !phonetic) {
        text.append(xml.getElementText());
      }
    }
    return text.toString();
  }
}
