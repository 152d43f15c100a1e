package org.evidencecatalog.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the library's parsers of automatic links and raw HTML and takes away the angle
 * brackets that open neither. The library looks for the end of each to the end of its block, which
 * is quadratic in a text full of them.
 */
final class RawHtmlGuard implements InlineContentParser {
  private static final int NOWHERE = Integer.MAX_VALUE;

  /** Where each end mark comes next, as far as is known; {@link #NOWHERE} if it does not. */
  private final Map<String, Integer> next = new HashMap<>();

  /** Registers the parser for the angle bracket. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
      return new RawHtmlGuard();
    }
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    scanner.next();
    Position afterBracket = scanner.position();
    if (scanner.next('?')) {
      return occurs(scanner, "?>") ? ParsedInline.none() : text(scanner, start, afterBracket);
    }
    boolean opens =
        scanner.next('!') ? declaration(scanner) : oneWord(scanner, afterBracket) || tag(scanner);
    return opens ? ParsedInline.none() : text(scanner, start, afterBracket);
  }

  private static ParsedInline text(Scanner scanner, Position start, Position end) {
    return ParsedInline.of(new Text(scanner.getSource(start, end).getContent()), end);
  }

  private boolean declaration(Scanner scanner) {
    if (scanner.next("--")) {
      return scanner.peek() == '>' || scanner.next("->") || occurs(scanner, "-->");
    }
    if (scanner.next("[CDATA[")) {
      return occurs(scanner, "]]>");
    }
    return Character.isLetter(scanner.peek()) && occurs(scanner, ">");
  }

  /** Whether a closing angle bracket comes before a blank and before the next opening one. */
  private static boolean oneWord(Scanner scanner, Position afterBracket) {
    while (scanner.hasNext()) {
      char c = scanner.peek();
      if (c == '>') {
        return true;
      }
      if (c == '<' || Character.isWhitespace(c)) {
        break;
      }
      scanner.next();
    }
    scanner.setPosition(afterBracket);
    return false;
  }

  /**
   * Whether something like a tag with attributes stands here: up to the end, quotes passed over.
   */
  private static boolean tag(Scanner scanner) {
    scanner.next('/');
    if (!Character.isLetter(scanner.peek())) {
      return false;
    }
    while (scanner.hasNext()) {
      char c = scanner.peek();
      if (c == '>') {
        return true;
      }
      if (c == '<') {
        return false;
      }
      scanner.next();
      if ((c == '"' || c == '\'') && scanner.find(c) >= 0) {
        scanner.next();
      }
    }
    return false;
  }

  private boolean occurs(Scanner scanner, String end) {
    int known = next.getOrDefault(end, -1);
    if (known >= offset(scanner)) {
      return known != NOWHERE;
    }
    while (scanner.hasNext()) {
      int at = offset(scanner);
      if (scanner.next(end)) {
        next.put(end, at);
        return true;
      }
      scanner.next();
    }
    next.put(end, NOWHERE);
    return false;
  }

  private static int offset(Scanner scanner) {
    return scanner.getSource(scanner.position(), scanner.position()).getSourceSpans().stream()
        .mapToInt(SourceSpan::getInputIndex)
        .findFirst()
        .orElse(-1);
  }
}
