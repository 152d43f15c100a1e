package org.evidencecatalog.article;

import java.util.List;
import java.util.Objects;
import org.evidencecatalog.model.CitationKey;

/**
 * A sentence of prose outside claims, headings, tables and code.
 *
 * @param start offset of its first word
 * @param line 1-based line of its first word
 * @param column 1-based position of its first word in the line
 * @param text its words without markup, citations and shortcodes, blanks folded
 * @param cited keys of the sources it cites, in order, each once
 */
public record Sentence(int start, int line, int column, String text, List<CitationKey> cited) {

  /** Copies. */
  public Sentence {
    Objects.requireNonNull(text, "text");
    cited = List.copyOf(cited);
  }

  /** Whether it ends in a question mark, with closing quotes and brackets passed over. */
  public boolean isQuestion() {
    int end = text.length();
    while (end > 0 && "\"'”’)]»*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == '?';
  }
}
