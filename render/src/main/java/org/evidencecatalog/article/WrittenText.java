package org.evidencecatalog.article;

import org.jsoup.parser.Parser;

/** Steps through text as written, an escape, an entity or a character at a time. */
final class WrittenText {
  /** The longest name of an HTML entity with its ampersand and semicolon. */
  private static final int LONGEST_ENTITY = 33;

  private final String source;
  private final int end;
  private int start;
  private int next;
  private String words = "";

  WrittenText(String source, int start, int end) {
    this.source = source;
    this.end = end;
    this.start = start;
    this.next = start;
  }

  /** Goes to the next step; false at the end. */
  boolean next() {
    start = next;
    if (start >= end) {
      return false;
    }
    char c = source.charAt(start);
    if (c == '\\' && start + 1 < end && isAsciiPunctuation(source.charAt(start + 1))) {
      next = start + 2;
      words = source.substring(start + 1, next);
    } else if (c == '&') {
      entity();
    } else {
      plain(c);
    }
    return true;
  }

  private void entity() {
    int limit = Math.min(end, start + LONGEST_ENTITY);
    int at = start + 1;
    while (at < limit && isOfEntity(source.charAt(at))) {
      at++;
    }
    boolean closed = at > start + 1 && at < limit && source.charAt(at) == ';';
    String found = closed ? Parser.unescapeEntities(source.substring(start, at + 1), false) : "&";
    // What the parser does not know comes back as it was.
    next = found.length() <= 2 && closed ? at + 1 : start + 1;
    words = next == start + 1 ? "&" : found;
  }

  private static boolean isOfEntity(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  /** As many characters as need no second look; a bracket alone. */
  private void plain(char first) {
    next = start + 1;
    if (first != '[' && first != ']') {
      while (next < end && "[]\\&".indexOf(source.charAt(next)) < 0) {
        next++;
      }
    }
    words = source.substring(start, next);
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  /** Offset of this step. */
  int start() {
    return start;
  }

  /** Whether this step is a bracket that is not escaped. */
  boolean isBracket() {
    char c = source.charAt(start);
    return next == start + 1 && (c == '[' || c == ']');
  }

  /** What a reader sees of this step; longer texts have the offsets that follow {@link #start}. */
  String words() {
    return words;
  }
}
