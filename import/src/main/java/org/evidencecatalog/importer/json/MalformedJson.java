package org.evidencecatalog.importer.json;

/** JSON that is broken; nothing after this place can be read. */
final class MalformedJson extends Exception {
  private final int line;

  MalformedJson(int line, String message) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
