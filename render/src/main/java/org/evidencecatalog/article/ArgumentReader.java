package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code word key=value key="quoted value"} up to an end mark. A scan stops at the first
 * brace outside quotes, and a quote left open is met at most once, so that reading a text full of
 * openings takes time linear in its length.
 */
final class ArgumentReader {
  private static final String TYPOGRAPHIC = "“”„‘’‚«»";

  private final Scanner scanner;
  private final String end;
  private final List<String> positional = new ArrayList<>();
  private final Map<String, String> named = new LinkedHashMap<>();
  private String fault = "";

  private ArgumentReader(Scanner scanner, String end) {
    this.scanner = scanner;
    this.end = end;
  }

  /** What was read, or why it could not be. */
  record Outcome(Optional<Token.Arguments> arguments, String fault) {}

  /** Reads from the scanner's position to behind the end mark. */
  static Outcome read(Scanner scanner, String end) {
    ArgumentReader reader = new ArgumentReader(scanner, end);
    boolean whole = reader.readAll();
    return new Outcome(
        whole
            ? Optional.of(new Token.Arguments(reader.positional, reader.named))
            : Optional.empty(),
        reader.fault);
  }

  private boolean readAll() {
    boolean gap = true;
    while (true) {
      gap |= scanner.whitespace() > 0;
      if (scanner.next(end)) {
        return true;
      }
      if (!scanner.hasNext()) {
        return fail("it is never closed by " + end);
      }
      if (!gap) {
        return fail("a blank must stand between two arguments");
      }
      if (!readArgument()) {
        return false;
      }
      gap = false;
    }
  }

  private boolean readArgument() {
    if (isQuote(scanner.peek())) {
      Optional<String> value = quoted();
      value.ifPresent(positional::add);
      return value.isPresent();
    }
    String word = word(true);
    if (word.isEmpty()) {
      return fail(unexpected());
    }
    if (!scanner.next('=')) {
      positional.add(word);
      return true;
    }
    Optional<String> value = value(word);
    if (value.isPresent() && named.putIfAbsent(word, value.get()) != null) {
      return fail(word + " is given twice");
    }
    return value.isPresent();
  }

  private Optional<String> value(String name) {
    if (isQuote(scanner.peek())) {
      return quoted();
    }
    String word = word(false);
    if (word.isEmpty()) {
      fail(isTypographic(scanner.peek()) ? unexpected() : name + "= has no value");
      return Optional.empty();
    }
    return Optional.of(word);
  }

  private String unexpected() {
    char c = scanner.peek();
    return isTypographic(c)
        ? "values stand between straight quotes (\"…\"), not typographic ones"
        : "it is never closed by " + end + " before \"" + c + "\"";
  }

  /** A run of characters that need no quotes. */
  private String word(boolean stopAtEquals) {
    StringBuilder word = new StringBuilder();
    while (isWordCharacter(scanner.peek()) && !(stopAtEquals && scanner.peek() == '=')) {
      if (atEnd()) {
        break;
      }
      word.append(scanner.peek());
      scanner.next();
    }
    return word.toString();
  }

  private boolean atEnd() {
    Position position = scanner.position();
    boolean found = scanner.next(end);
    scanner.setPosition(position);
    return found;
  }

  private Optional<String> quoted() {
    char quote = scanner.peek();
    scanner.next();
    StringBuilder value = new StringBuilder();
    while (scanner.hasNext()) {
      char c = scanner.peek();
      scanner.next();
      if (c == quote) {
        return Optional.of(value.toString());
      }
      if (c == '\\' && (isQuote(scanner.peek()) || scanner.peek() == '\\')) {
        c = scanner.peek();
        scanner.next();
      }
      value.append(c == '\n' ? ' ' : c);
    }
    fail("a quote (" + quote + ") is never closed");
    return Optional.empty();
  }

  private boolean fail(String message) {
    fault = message;
    return false;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isTypographic(char c) {
    return TYPOGRAPHIC.indexOf(c) >= 0;
  }

  private static boolean isWordCharacter(char c) {
    return c != Scanner.END
        && !Character.isWhitespace(c)
        && c != '"'
        && c != '\''
        && c != '{'
        && c != '}'
        && c != '\\'
        && !isTypographic(c);
  }
}
