package org.evidencecatalog.article;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Takes runs of asterisks and underscores that nobody writes for emphasis as the text they are. The
 * library nests an element for each pair of them.
 */
final class EmphasisGuard implements InlineContentParser {
  /** Longest run that can be emphasis; a house rule. */
  private static final int LONGEST = 50;

  /** Registers the parser for asterisk and underscore. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('*', '_');
    }

    @Override
    public InlineContentParser create() {
      return new EmphasisGuard();
    }
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    if (scanner.matchMultiple(scanner.peek()) <= LONGEST) {
      return ParsedInline.none();
    }
    Position end = scanner.position();
    return ParsedInline.of(new Text(scanner.getSource(start, end).getContent()), end);
  }
}
