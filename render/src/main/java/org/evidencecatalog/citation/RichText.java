package org.evidencecatalog.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The six tags that bibliographic databases put into titles. A pair of them, properly nested, is
 * replaced by private-use characters which the engine carries through untouched; whatever else
 * looks like a tag is text.
 */
final class RichText {
  private static final Map<String, Face> TAGS =
      Map.of(
          "b", Face.BOLD,
          "strong", Face.BOLD,
          "i", Face.ITALIC,
          "em", Face.ITALIC,
          "sup", Face.SUPERSCRIPT,
          "sub", Face.SUBSCRIPT);
  private static final Pattern TAG =
      Pattern.compile("<(/?)(b|strong|i|em|sup|sub)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED_AFTER_STOP = Pattern.compile("([.?!]+)([\uE001-\uE00F]+)$");
  private static final Pattern MARK = Pattern.compile("[\uE001-\uE00F]");

  private record Open(String tag, int at, int length) {}

  private RichText() {}

  /** A cleaned text with its tags replaced by the characters of {@link Face}. */
  static String mark(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Deque<Open> open = new ArrayDeque<>();
    Matcher matcher = TAG.matcher(text);
    int from = 0;
    while (matcher.find()) {
      out.append(text, from, matcher.start());
      from = matcher.end();
      String tag = matcher.group(2).toLowerCase(Locale.ROOT);
      if (matcher.group(1).isEmpty()) {
        open.push(new Open(tag, out.length(), matcher.group().length()));
        out.append(matcher.group());
      } else if (!open.isEmpty() && open.peek().tag().equals(tag)) {
        close(out, open.pop());
      } else {
        out.append(matcher.group());
      }
    }
    out.append(text, from, text.length());
    // The engine drops a full stop after "?" only where nothing stands between them.
    return CLOSED_AFTER_STOP.matcher(out).replaceFirst("$2$1");
  }

  private static void close(StringBuilder out, Open open) {
    Face face = TAGS.get(open.tag());
    if (face != null) {
      out.replace(open.at(), open.at() + open.length(), String.valueOf(face.opening()));
      out.append(face.closing());
    }
  }

  /** A cleaned text without the tags that {@link #mark} would replace. */
  static String strip(String text) {
    return MARK.matcher(mark(text)).replaceAll("");
  }
}
