package org.evidencecatalog.article;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds what begins with a brace: shortcodes, and attributes behind a bracket. Shortcodes of other
 * tools are passed over whole, so that nothing in them is taken for Markdown or for a citation.
 */
final class BraceParser implements InlineContentParser {
  private static final String CLAIM = ".claim";

  /**
   * End marks that were searched for in vain in this block; searching again would take too long.
   */
  private final Set<String> absent = new HashSet<>();

  /** Registers the parser for the opening brace. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new BraceParser();
    }
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    Position start = scanner.position();
    if (before != '{' && scanner.next("{{{<")) {
      // Quarto's way to show a shortcode instead of running it.
      return foreign(scanner, ">}}}");
    }
    if (before != '{' && scanner.next("{{%")) {
      return foreign(scanner, "%}}");
    }
    if (before != '{' && scanner.next("{{</*")) {
      return foreign(scanner, "*/>}}");
    }
    if (before != '{' && scanner.next("{{<")) {
      return shortcode(scanner, start);
    }
    scanner.setPosition(start);
    scanner.next();
    return attributes(scanner, before == ']', scanner.position());
  }

  private @Nullable ParsedInline foreign(Scanner scanner, String end) {
    if (absent.contains(end)) {
      return ParsedInline.none();
    }
    while (scanner.hasNext()) {
      if (scanner.next(end)) {
        return node(new Token.Foreign(), scanner.position());
      }
      scanner.next();
    }
    absent.add(end);
    return ParsedInline.none();
  }

  private static @Nullable ParsedInline shortcode(Scanner scanner, Position start) {
    scanner.whitespace();
    Position nameStart = scanner.position();
    String name = name(scanner);
    scanner.setPosition(nameStart);
    ArgumentReader.Outcome outcome = ArgumentReader.read(scanner, ">}}");
    Optional<Token.Arguments> arguments =
        outcome.arguments().filter(all -> all.positional().indexOf(name) == 0);
    if (arguments.isPresent()) {
      return node(new Token.Shortcode(name, withoutName(arguments.get())), scanner.position());
    }
    if (!Shortcodes.isOurs(name)) {
      return ParsedInline.none();
    }
    Position afterBrace = second(scanner, start);
    return node(new Token.Malformed("shortcode " + name + ": " + outcome.fault()), afterBrace);
  }

  private static Token.Arguments withoutName(Token.Arguments arguments) {
    return new Token.Arguments(
        arguments.positional().subList(1, arguments.positional().size()), arguments.named());
  }

  private static String name(Scanner scanner) {
    StringBuilder name = new StringBuilder();
    char c = scanner.peek();
    while (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/' || c == '.') {
      name.append(c);
      scanner.next();
      c = scanner.peek();
    }
    // A name goes on to the next blank or to the end; an equals sign makes it an argument.
    return c == '=' ? "" : name.toString();
  }

  private static Position second(Scanner scanner, Position start) {
    scanner.setPosition(start);
    scanner.next();
    return scanner.position();
  }

  private static @Nullable ParsedInline attributes(
      Scanner scanner, boolean behindBracket, Position afterBrace) {
    scanner.whitespace();
    boolean claim = startsClaim(scanner);
    if (!behindBracket) {
      return claim
          ? node(
              new Token.Malformed(
                  "the attributes of a claim must follow the ] of its text at once"),
              afterBrace)
          : ParsedInline.none();
    }
    ArgumentReader.Outcome outcome = ArgumentReader.read(scanner, "}");
    Optional<Token.Arguments> arguments = outcome.arguments();
    if (arguments.isPresent()) {
      return node(new Token.Attributes(arguments.get()), scanner.position());
    }
    return claim
        ? node(new Token.Malformed("attributes of a claim: " + outcome.fault()), afterBrace)
        : ParsedInline.none();
  }

  private static boolean startsClaim(Scanner scanner) {
    Position position = scanner.position();
    boolean found = scanner.next(CLAIM);
    char c = scanner.peek();
    scanner.setPosition(position);
    return found && (c == '}' || c == '\n' || c == Scanner.END || Character.isWhitespace(c));
  }

  private static ParsedInline node(Token token, Position end) {
    return ParsedInline.of(new TokenNode(token), end);
  }
}
