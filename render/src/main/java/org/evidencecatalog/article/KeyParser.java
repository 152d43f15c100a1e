package org.evidencecatalog.article;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.evidencecatalog.model.CitationKey;
import org.jspecify.annotations.Nullable;

/** Finds {@code @key} and <code>@{any key}</code>. */
final class KeyParser implements InlineContentParser {
  private static final String INTERNAL = ":.#$%&-+?<>~/";

  /** Registers the parser for the at sign. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('@');
    }

    @Override
    public InlineContentParser create() {
      return new KeyParser();
    }
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    // The at sign of an e-mail address opens nothing.
    if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    scanner.next();
    Position afterAt = scanner.position();
    if (scanner.next('{')) {
      return braced(scanner, afterAt);
    }
    String key = bare(scanner);
    if (key.isEmpty()) {
      return ParsedInline.none();
    }
    return CitationKey.isValid(key)
        ? node(new Token.Key(new CitationKey(key)), scanner.position())
        : node(tooLong(), afterAt);
  }

  private static ParsedInline braced(Scanner scanner, Position afterAt) {
    StringBuilder key = new StringBuilder();
    char c = scanner.peek();
    while (c != '}'
        && c != '{'
        && c != '\n'
        && c != Scanner.END
        && key.length() <= CitationKey.MAX_LENGTH) {
      key.append(c);
      scanner.next();
      c = scanner.peek();
    }
    if (key.length() > CitationKey.MAX_LENGTH) {
      return node(tooLong(), afterAt);
    }
    if (!scanner.next('}')) {
      return node(new Token.Malformed("the citation key after @{ is never closed by }"), afterAt);
    }
    String text = key.toString().strip();
    return CitationKey.isValid(text)
        ? node(new Token.Key(new CitationKey(text)), scanner.position())
        : node(new Token.Malformed("there is no citation key between @{ and }"), afterAt);
  }

  /** A key as Pandoc reads it: single punctuation marks inside, none at the end. */
  private static String bare(Scanner scanner) {
    StringBuilder key = new StringBuilder();
    while (true) {
      Position position = scanner.position();
      char mark = scanner.peek();
      boolean internal = !key.isEmpty() && mark != Scanner.END && INTERNAL.indexOf(mark) >= 0;
      if (internal) {
        scanner.next();
      }
      int c = scanner.peekCodePoint();
      if (c == Scanner.END || !(Character.isLetterOrDigit(c) || c == '_')) {
        scanner.setPosition(position);
        return key.toString();
      }
      if (internal) {
        key.append(mark);
      }
      key.appendCodePoint(c);
      for (int i = 0; i < Character.charCount(c); i++) {
        scanner.next();
      }
    }
  }

  private static Token tooLong() {
    return new Token.Malformed(
        "a citation key has at most " + CitationKey.MAX_LENGTH + " characters");
  }

  private static ParsedInline node(Token token, Position end) {
    return ParsedInline.of(new TokenNode(token), end);
  }
}
