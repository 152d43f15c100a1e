package org.evidencecatalog.importer.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads cells that hold a list. */
public final class Lists {
  private static final char ESCAPE = '\\';

  private Lists() {}

  /** The trimmed items that are not blank, each once. */
  public static List<String> items(String text, char separator) {
    List<String> items = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = end(text, separator, from);
      String item = unescaped(trimmed(text, from, end), separator);
      if (!item.isEmpty() && !items.contains(item)) {
        items.add(item);
      }
      from = end + 1;
    }
    return List.copyOf(items);
  }

  /** Where an item ends: a semicolon with a backslash before it belongs to the item. */
  static int end(String text, char separator, int from) {
    int to = text.indexOf(separator, from);
    while (to > 0 && separator == ';' && text.charAt(to - 1) == ESCAPE) {
      to = text.indexOf(separator, to + 1);
    }
    return to < 0 ? text.length() : to;
  }

  /** An item without the backslashes before its semicolons. */
  static String unescaped(String item, char separator) {
    return separator == ';' && item.indexOf(ESCAPE) >= 0 ? item.replace("\\;", ";") : item;
  }

  /** Reads lists of texts. */
  public static Function<String, Parsed<List<String>>> labels(char separator) {
    return text -> {
      List<String> items = items(text, separator);
      return new Parsed<>(Optional.of(items).filter(list -> !list.isEmpty()), List.of());
    };
  }

  /** Reads lists, item by item; what is refused is left out. */
  public static <T> Function<String, Parsed<List<T>>> of(
      char separator, Function<String, Parsed<T>> reading) {
    return text -> read(text, separator, reading);
  }

  private static <T> Parsed<List<T>> read(
      String text, char separator, Function<String, Parsed<T>> reading) {
    List<T> values = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (String item : items(text, separator)) {
      Parsed<T> parsed = reading.apply(item);
      parsed.value().filter(value -> !values.contains(value)).ifPresent(values::add);
      findings.addAll(parsed.findings());
    }
    return new Parsed<>(
        values.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(values)), findings);
  }

  /** The text between two positions without the blanks around it. */
  static String trimmed(String text, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isSpace(text.charAt(first))) {
      first++;
    }
    while (first < last && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return text.substring(first, last);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c > '~' && Character.isSpaceChar(c));
  }
}
