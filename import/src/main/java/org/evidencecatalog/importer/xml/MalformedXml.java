package org.evidencecatalog.importer.xml;

/** XML that is not well-formed; nothing after this place can be read. */
final class MalformedXml extends Exception {
  private final int line;

  MalformedXml(int line, String message) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
