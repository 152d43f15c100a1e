package org.evidencecatalog.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads our keys from front matter. Of YAML it knows what they need: one key a line with a plain or
 * quoted value. The rest, nested values of other keys above all, is passed over.
 */
final class FrontMatterReader {
  private static final Set<String> OURS =
      Set.of("title", "csl", "locale", "framework", "as-of", "references-title");
  private static final Pattern KEY =
      Pattern.compile(
          "(?<key>[^\\s#\"'\\[\\]{},&*!|>%@`:-][^:\\s]*)[ \\t]*:(?:[ \\t]+(?<value>.*))?");
  private static final Pattern QUOTED_KEY = Pattern.compile("[\"'].*[\"'][ \\t]*:.*");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");

  private final String text;
  private final LineIndex lines;
  private final Problems problems;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> offsets = new HashMap<>();

  private FrontMatterReader(String text, LineIndex lines, Problems problems) {
    this.text = text;
    this.lines = lines;
    this.problems = problems;
  }

  /**
   * Front matter and where the article proper begins.
   *
   * @param values what was read
   * @param end offset of the first character behind it; 0 if there is none
   */
  record Outcome(FrontMatter values, int end) {}

  static Outcome read(String text, LineIndex lines, Problems problems) {
    FrontMatterReader reader = new FrontMatterReader(text, lines, problems);
    int last = reader.lastLine();
    if (last == 0) {
      return new Outcome(FrontMatter.EMPTY, 0);
    }
    reader.readLines(last);
    int end = last < lines.count() ? lines.start(last + 1) : text.length();
    return new Outcome(reader.values(), end);
  }

  /** The closing line, or 0 if the article has no front matter. */
  private int lastLine() {
    if (!line(1).stripTrailing().equals("---")) {
      return 0;
    }
    for (int line = 2; line <= lines.count(); line++) {
      String content = line(line).stripTrailing();
      if (content.equals("---") || content.equals("...")) {
        return line;
      }
    }
    // A rule across the page may open an article; a key below it shows what was meant.
    if (lines.count() > 1 && KEY.matcher(line(2)).matches()) {
      problems.add(0, "the front matter is never closed by a line of three hyphens");
    }
    return 0;
  }

  private String line(int line) {
    int end = line < lines.count() ? lines.start(line + 1) : text.length();
    int start = lines.start(line);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  private void readLines(int last) {
    for (int line = 2; line < last; line++) {
      String content = line(line);
      if (!isPassedOver(content)) {
        readKey(content.stripTrailing(), lines.start(line));
      }
    }
  }

  /** Blank lines, comments, and what belongs to the key above: indented lines and list items. */
  private static boolean isPassedOver(String content) {
    return content.isBlank()
        || content.startsWith(" ")
        || content.startsWith("#")
        || content.startsWith("- ")
        || content.equals("-")
        || QUOTED_KEY.matcher(content).matches();
  }

  private void readKey(String content, int offset) {
    Matcher matcher = KEY.matcher(content);
    if (!matcher.matches()) {
      problems.add(
          offset, "front matter: expected \"key: value\", found \"" + shown(content) + "\"");
      return;
    }
    String key = matcher.group("key");
    if (!OURS.contains(key)) {
      return;
    }
    Optional<String> value =
        scalar(key, Optional.ofNullable(matcher.group("value")).orElse(""), offset);
    if (offsets.putIfAbsent(key, offset) != null) {
      problems.add(offset, "front matter: " + key + " is given twice");
    } else {
      value.ifPresent(found -> values.put(key, found));
    }
  }

  private Optional<String> scalar(String key, String raw, int offset) {
    String value = raw.strip();
    if (value.isEmpty() || value.startsWith("#")) {
      problems.add(offset, "front matter: " + key + " has no value on its line");
      return Optional.empty();
    }
    char first = value.charAt(0);
    Optional<String> found = first == '"' || first == '\'' ? unquoted(value) : plain(value);
    if (found.isEmpty()) {
      problems.add(
          offset,
          first == '"' || first == '\''
              ? "front matter: the quote that opens the value of "
                  + key
                  + " is not closed at its end"
              : "front matter: the value of " + key + " must be a text; put it in quotes");
    }
    return found.filter(result -> !result.isBlank());
  }

  private static Optional<String> plain(String value) {
    if ("[{|>&*!%@`,".indexOf(value.charAt(0)) >= 0) {
      return Optional.empty();
    }
    int comment = value.indexOf(" #");
    return Optional.of(comment < 0 ? value : value.substring(0, comment).strip());
  }

  /**
   * The text between quotes; a comment may follow. Doubled single quotes and backslashes escape.
   */
  private static Optional<String> unquoted(String value) {
    char quote = value.charAt(0);
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean more = i + 1 < value.length();
      if (quote == '"' && c == '\\' && more) {
        out.append(value.charAt(++i));
      } else if (c != quote) {
        out.append(c);
      } else if (quote == '\'' && more && value.charAt(i + 1) == quote) {
        out.append(value.charAt(++i));
      } else {
        String rest = value.substring(i + 1).strip();
        return rest.isEmpty() || rest.startsWith("#")
            ? Optional.of(out.toString())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private FrontMatter values() {
    return new FrontMatter(
        value("title"),
        value("csl"),
        value("locale").filter(this::isLanguage),
        value("framework"),
        value("as-of").flatMap(this::date),
        value("references-title"));
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  private boolean isLanguage(String tag) {
    boolean valid = LANGUAGE.matcher(tag).matches();
    if (!valid) {
      problem("locale", "is not a language tag such as en-GB", tag);
    }
    return valid;
  }

  private Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      problem("as-of", "is not a date such as 2026-03-31", text);
      return Optional.empty();
    }
  }

  private void problem(String key, String fault, String value) {
    problems.add(
        offsets.getOrDefault(key, 0),
        "front matter: " + key + " \"" + shown(value) + "\" " + fault);
  }

  private static String shown(String content) {
    return content.length() <= 60 ? content : content.substring(0, 60) + "…";
  }
}
