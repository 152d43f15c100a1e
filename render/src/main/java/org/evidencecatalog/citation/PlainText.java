package org.evidencecatalog.citation;

/**
 * Makes text from outside safe to handle: one line, no controls, no characters we use ourselves.
 */
final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int SHOWN = 80;

  private PlainText() {}

  /**
   * The text on one line with single blanks. Controls, and the marks that turn the direction of
   * what follows, are dropped; private-use characters (our markers), lone surrogates and
   * non-characters become U+FFFD.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        blank = !out.isEmpty();
      } else if (!isDropped(c)) {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        if (isReplaced(c)) {
          out.append(REPLACEMENT);
        } else {
          out.appendCodePoint(c);
        }
      }
    }
    return out.toString();
  }

  /** The text on one line, otherwise as it is. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\s\u2028\u2029]+", " ").strip();
  }

  /** The cleaned text with a blank at either end kept, as single blanks. */
  static String cleanInside(String text) {
    String inner = clean(text);
    if (inner.isEmpty()) {
      return text.isEmpty() ? "" : " ";
    }
    String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    return before + inner + after;
  }

  /** The text as an error message shows it: cleaned and at most 80 characters. */
  static String shown(String text) {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return clean(start);
  }

  /** Collapsible white space: no-break blanks are kept. */
  private static boolean isBlank(int c) {
    return c == 0x85 || Character.isWhitespace(c);
  }

  private static boolean isDropped(int c) {
    return Character.getType(c) == Character.CONTROL
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200B
        || c == 0xFEFF
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  private static boolean isReplaced(int c) {
    return Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
