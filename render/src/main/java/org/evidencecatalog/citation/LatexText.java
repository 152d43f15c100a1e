package org.evidencecatalog.citation;

/** Escapes text for LaTeX. */
final class LatexText {
  private LatexText() {}

  /** The text as LaTeX prints it, character for character. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').append(c);
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '\\' -> out.append("\\textbackslash{}");
        case '<' -> out.append("\\textless{}");
        case '>' -> out.append("\\textgreater{}");
        case '|' -> out.append("\\textbar{}");
        case '"' -> out.append("\\textquotedbl{}");
        case '\'' -> out.append("\\textquotesingle{}");
        case '`' -> out.append("\\textasciigrave{}");
        case '-' -> out.append(i > 0 && text.charAt(i - 1) == '-' ? "{}-" : "-");
        case '\u00a0' -> out.append('~');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** An address as the argument of a link. */
  static String address(String href) {
    StringBuilder out = new StringBuilder(href.length());
    String source = MarkdownText.destination(href);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      out.append("%#&_~".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString().replace("\\~", "\\%7E");
  }
}
