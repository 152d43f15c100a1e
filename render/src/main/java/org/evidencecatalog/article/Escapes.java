package org.evidencecatalog.article;

/** Makes text from a catalog or an argument safe to stand in Markdown or HTML. */
final class Escapes {
  private static final String ACTIVE = "\\`*_[]<>&~|$@{";
  private static final String AT_START = "#+-=:";

  private Escapes() {}

  /** Text on one line in which Markdown and our syntax find nothing. */
  static String markdown(String text) {
    String line = oneLine(text);
    StringBuilder out = new StringBuilder(line.length() + 16);
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean starts = i == 0 && AT_START.indexOf(c) >= 0;
      boolean numbers = i == digits && i > 0 && (c == '.' || c == ')');
      if (starts || numbers || ACTIVE.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** Text for an HTML element or a quoted attribute. */
  static String html(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
