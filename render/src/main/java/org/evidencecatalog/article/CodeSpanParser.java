package org.evidencecatalog.article;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the library's parser of code spans and takes away the runs of backticks that have
 * no partner. The library looks for the partner of each to the end of its block, which is quadratic
 * in a text full of them.
 */
final class CodeSpanParser implements InlineContentParser {
  /** Lengths of runs that do not occur any more in this block. */
  private final Set<Integer> absent = new HashSet<>();

  /** Registers the parser for the backtick. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('`');
    }

    @Override
    public InlineContentParser create() {
      return new CodeSpanParser();
    }
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    int run = scanner.matchMultiple('`');
    Position afterRun = scanner.position();
    if (!absent.contains(run) && hasPartner(scanner, run)) {
      return ParsedInline.none();
    }
    absent.add(run);
    SourceLines source = scanner.getSource(start, afterRun);
    return ParsedInline.of(new Text(source.getContent()), afterRun);
  }

  private static boolean hasPartner(Scanner scanner, int run) {
    while (scanner.find('`') >= 0) {
      if (scanner.matchMultiple('`') == run) {
        return true;
      }
    }
    return false;
  }
}
