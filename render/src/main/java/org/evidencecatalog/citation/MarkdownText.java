package org.evidencecatalog.citation;

import java.util.regex.Pattern;

/** Escapes text for CommonMark, only where CommonMark or its common extensions would act on it. */
final class MarkdownText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");
  private static final Pattern LIST_NUMBER = Pattern.compile("[0-9]{1,9}[.)]");
  private static final String LINE_START = "#>+-=";
  private static final String URL_UNSAFE = " ()<>[]\\\"'`*{}|^";

  private MarkdownText() {}

  /**
   * The text with backslashes where they are needed.
   *
   * @param lineStart whether it may come first on a line, where more has a meaning
   */
  static String escape(String text, boolean lineStart) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    if (lineStart) {
      from = start(text, out);
    }
    for (int i = from; i < text.length(); i++) {
      if (isActive(text, i)) {
        out.append('\\');
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  private static int start(String text, StringBuilder out) {
    var number = LIST_NUMBER.matcher(text);
    if (number.lookingAt()) {
      int at = number.end() - 1;
      out.append(text, 0, at).append('\\').append(text.charAt(at));
      return at + 1;
    }
    if (LINE_START.indexOf(text.charAt(0)) >= 0) {
      out.append('\\').append(text.charAt(0));
      return 1;
    }
    return 0;
  }

  private static boolean isActive(String text, int i) {
    return switch (text.charAt(i)) {
      case '\\', '`', '[', ']', '~', '|' -> true;
      case '*' -> !isBlank(text, i - 1) || !isBlank(text, i + 1);
      case '_' -> !isWord(text, i - 1) || !isWord(text, i + 1);
      case '<' -> i + 1 == text.length() || isTagStart(text.charAt(i + 1));
      case '&' -> isEntity(text, i);
      case '@' -> !isWord(text, i - 1);
      case '{' -> i + 1 == text.length() || "{%#".indexOf(text.charAt(i + 1)) >= 0;
      default -> false;
    };
  }

  private static boolean isEntity(String text, int i) {
    return ENTITY.matcher(text).region(i, text.length()).lookingAt();
  }

  private static boolean isBlank(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) == ' ';
  }

  private static boolean isWord(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private static boolean isTagStart(char c) {
    return Character.isLetter(c) || "/!?%".indexOf(c) >= 0 || c == '<';
  }

  /** An address as a link destination: what could end or change it is percent-encoded. */
  static String destination(String href) {
    StringBuilder out = new StringBuilder(href.length());
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (URL_UNSAFE.indexOf(c) >= 0) {
        out.append('%').append(Character.forDigit(c >> 4, 16)).append(hex(c));
      } else {
        out.append(c == '&' && isEntity(href, i) ? "&amp;" : String.valueOf(c));
      }
    }
    return out.toString();
  }

  private static char hex(char c) {
    return Character.toUpperCase(Character.forDigit(c & 15, 16));
  }
}
