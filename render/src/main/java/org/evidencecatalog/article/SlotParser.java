package org.evidencecatalog.article;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Finds slots while an article is parsed for its HTML. */
final class SlotParser implements InlineContentParser {
  private final String prefix;

  private SlotParser(String prefix) {
    this.prefix = prefix;
  }

  /** A slot in the tree. */
  static final class SlotNode extends CustomNode {
    private final char kind;
    private final String number;

    SlotNode(char kind, String number) {
      this.kind = kind;
      this.number = number;
    }

    /** As a tag that no author can write. */
    String tag() {
      return switch (kind) {
        case 'o' -> "<ev-claim data-n=\"" + number + "\">";
        case 'c' -> "</ev-claim>";
        default -> "<ev-slot data-n=\"" + number + "\"></ev-slot>";
      };
    }
  }

  /** Registers the parser for the opening brace. */
  static final class Factory implements InlineContentParserFactory {
    private final String prefix;

    Factory(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new SlotParser(prefix);
    }
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!scanner.next(prefix)) {
      return ParsedInline.none();
    }
    char kind = scanner.peek();
    scanner.next();
    StringBuilder number = new StringBuilder();
    while (Character.isDigit(scanner.peek())) {
      number.append(scanner.peek());
      scanner.next();
    }
    scanner.next();
    return ParsedInline.of(new SlotNode(kind, number.toString()), scanner.position());
  }
}
