package org.evidencecatalog.citation;

/** How a run of text is set, in the order in which the marks are nested, outermost first. */
enum Face {
  /** Text that may run from right to left, kept from what stands around it. */
  ISOLATE('\uE00D', "bdi"),
  BOLD('\uE001', "b"),
  ITALIC('\uE003', "i"),
  SMALL_CAPS('\uE005', "span"),
  UNDERLINE('\uE007', "u"),
  SUPERSCRIPT('\uE009', "sup"),
  SUBSCRIPT('\uE00B', "sub");

  private final char opening;
  private final String tag;

  Face(char opening, String tag) {
    this.opening = opening;
    this.tag = tag;
  }

  /** Private-use character that opens the face in texts given to the engine. */
  char opening() {
    return opening;
  }

  /** Private-use character that closes it. */
  char closing() {
    return (char) (opening + 1);
  }

  /** Name of its HTML element. */
  String tag() {
    return tag;
  }

  /** Whether the face within itself is its opposite, as italics in an italic title are upright. */
  boolean toggles() {
    return this == BOLD || this == ITALIC;
  }
}
