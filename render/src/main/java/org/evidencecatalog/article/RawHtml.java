package org.evidencecatalog.article;

import java.util.Locale;
import java.util.Set;

/**
 * The author's own HTML, cut down to whole tags of harmless elements before it meets ours: a
 * comment, a quote or a script left open would otherwise swallow what follows. Attributes are
 * looked at later.
 */
final class RawHtml {
  private static final Set<String> WITHOUT_CONTENT = Set.of("script", "style");

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private RawHtml(String html) {
    this.html = html;
  }

  /** The HTML with harmless tags as they were, other tags and comments taken out. */
  static String tags(String html) {
    RawHtml raw = new RawHtml(html);
    while (raw.at < html.length()) {
      raw.step();
    }
    return raw.out.toString();
  }

  private void step() {
    int bracket = html.indexOf('<', at);
    if (bracket < 0) {
      out.append(html, at, html.length());
      at = html.length();
      return;
    }
    out.append(html, at, bracket);
    at = bracket;
    if (html.startsWith("<!--", at)) {
      skipBehind("-->");
    } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
      skipBehind(">");
    } else {
      tag();
    }
  }

  /** Takes out everything up to a mark, or to the end if there is none. */
  private void skipBehind(String mark) {
    int end = html.indexOf(mark, at + 2);
    at = end < 0 ? html.length() : end + mark.length();
  }

  private void tag() {
    int end = tagEnd();
    if (end < 0) {
      out.append("&lt;");
      at++;
      return;
    }
    boolean closing = html.charAt(at + 1) == '/';
    String name = name(closing ? at + 2 : at + 1);
    if (SafeHtml.allows(name)) {
      out.append(html, at, end);
    } else if (!closing && WITHOUT_CONTENT.contains(name)) {
      skipContent(name, end);
      return;
    }
    at = end;
  }

  private void skipContent(String name, int from) {
    int close = from;
    while (close < html.length()
        && !html.regionMatches(true, close, "</" + name, 0, name.length() + 2)) {
      close++;
    }
    at = close;
    if (close < html.length()) {
      skipBehind(">");
    }
  }

  private String name(int start) {
    int end = start;
    while (end < html.length() && isOfName(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** One behind the tag that begins here as CommonMark defines tags; -1 if none does. */
  private int tagEnd() {
    int i = at + 1;
    boolean closing = i < html.length() && html.charAt(i) == '/';
    i += closing ? 1 : 0;
    if (i >= html.length() || !isLetter(html.charAt(i))) {
      return -1;
    }
    while (i < html.length() && isOfName(html.charAt(i))) {
      i++;
    }
    while (true) {
      int next = blanks(i);
      if (next >= html.length()) {
        return -1;
      }
      char c = html.charAt(next);
      if (c == '>') {
        return next + 1;
      }
      if (c == '/' && html.startsWith("/>", next)) {
        return next + 2;
      }
      i = closing || next == i ? -1 : attributeEnd(next);
      if (i < 0) {
        return -1;
      }
    }
  }

  private int attributeEnd(int start) {
    int i = start;
    while (i < html.length() && isOfAttribute(html.charAt(i))) {
      i++;
    }
    if (i == start) {
      return -1;
    }
    int equals = blanks(i);
    if (equals >= html.length() || html.charAt(equals) != '=') {
      return i;
    }
    int value = blanks(equals + 1);
    if (value >= html.length()) {
      return -1;
    }
    char quote = html.charAt(value);
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, value + 1);
      return end < 0 ? -1 : end + 1;
    }
    int end = value;
    while (end < html.length() && isOfBareValue(html.charAt(end))) {
      end++;
    }
    return end == value ? -1 : end;
  }

  private int blanks(int start) {
    int i = start;
    while (i < html.length() && Character.isWhitespace(html.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isOfName(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean isOfAttribute(char c) {
    return isOfName(c) || c == '_' || c == ':' || c == '.';
  }

  private static boolean isOfBareValue(char c) {
    return !Character.isWhitespace(c) && "\"'=<>`".indexOf(c) < 0;
  }
}
