package org.evidencecatalog.importer.delimited;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is text in a cell of a foreign file, and what is wrapping. */
final class Cells {
  private static final Pattern BREAK =
      Pattern.compile("\\s*<\\s*(?:br|/?p|/?div)\\s*/?\\s*>\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  /** The named entities that were seen in exports; any other stays as it is. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("mu", "μ"),
          Map.entry("micro", "µ"),
          Map.entry("deg", "°"),
          Map.entry("plusmn", "±"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("auml", "ä"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"));

  private Cells() {}

  /**
   * The text of a cell: {@code ="…"} unwrapped, breaks of HTML as line breaks, entities and {@code
   * \u2019} as the characters they stand for. What is left blank is empty.
   */
  static String clean(String cell) {
    String text = cell;
    if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
      text = text.substring(2, text.length() - 1).replace("\"\"", "\"");
    }
    if (text.indexOf('<') >= 0) {
      text = BREAK.matcher(text).replaceAll("\n");
    }
    if (text.indexOf('&') >= 0) {
      text = ENTITY.matcher(text).replaceAll(Cells::entity);
    }
    if (text.indexOf("\\u") >= 0) {
      text = ESCAPE.matcher(text).replaceAll(Cells::escaped);
    }
    return text.strip();
  }

  private static String entity(MatchResult found) {
    Optional<Integer> point =
        found.group(1) != null
            ? Optional.of(Integer.parseInt(found.group(1)))
            : Optional.ofNullable(found.group(2)).map(hex -> Integer.parseInt(hex, 16));
    String text =
        point.isPresent()
            ? point.filter(Cells::isText).map(Character::toString).orElse(found.group())
            : NAMED.getOrDefault(found.group(3), found.group());
    return Matcher.quoteReplacement(text.equals("\r") ? "" : text);
  }

  private static boolean isText(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean control = point < ' ' && point != '\n' && point != '\t' && point != '\r';
    return Character.isValidCodePoint(point) && !surrogate && !control;
  }

  private static String escaped(MatchResult found) {
    int unit = Integer.parseInt(found.group(1), 16);
    boolean text = unit >= ' ' || unit == '\n' || unit == '\t';
    return Matcher.quoteReplacement(text ? String.valueOf((char) unit) : found.group());
  }

  /** A text on one line. */
  static String line(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " ");
  }
}
