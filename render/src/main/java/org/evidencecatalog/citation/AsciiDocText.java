package org.evidencecatalog.citation;

/** Escapes text for AsciiDoc, where backslashes are unreliable but character references are not. */
final class AsciiDocText {
  private static final String ALWAYS = "*_`#^~+{}<>[]\\|&\"'@";

  private AsciiDocText() {}

  /**
   * The text with character references where AsciiDoc would act on it.
   *
   * @param lineStart whether it may come first on a line, where more has a meaning
   */
  static String escape(String text, boolean lineStart) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = lineStart && i == 0 && !Character.isLetterOrDigit(c) && c < 0x80;
      if (first
          || ALWAYS.indexOf(c) >= 0
          || isReplaced(text, i)
          || isListMark(text, i, lineStart)) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Addresses, description lists, dashes, ellipses, arrows, and the likes of {@code (C)}. */
  private static boolean isReplaced(String text, int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return switch (text.charAt(i)) {
      case ':', ';', '-', '=', '.', '/' -> i + 1 == text.length() || "/:;->.[".indexOf(next) >= 0;
      case '(' -> "(CRTcrt".indexOf(next) >= 0;
      default -> false;
    };
  }

  private static boolean isListMark(String text, int i, boolean lineStart) {
    return lineStart
        && (text.charAt(i) == '.' || text.charAt(i) == ')')
        && text.substring(0, i).chars().allMatch(Character::isLetterOrDigit);
  }
}
