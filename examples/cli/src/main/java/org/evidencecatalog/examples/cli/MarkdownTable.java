package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in GitHub's Markdown whose cells are text, whatever it looks like. */
final class MarkdownTable {
  /** What may begin markup anywhere in a line; entities too. */
  private static final String MARKUP = "\\`*_[]<>|~&$";

  private final List<String> lines = new ArrayList<>();

  MarkdownTable(List<String> header) {
    add(header);
    lines.add("|" + String.join("|", Collections.nCopies(header.size(), " --- ")) + "|");
  }

  /** Adds a row of cells as they are; text of data must have been {@linkplain #text escaped}. */
  void add(List<String> cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  List<String> lines() {
    return lines;
  }

  /** A text that stays what it is: no markup, no line of its own, no control characters. */
  static String text(String data) {
    StringBuilder escaped = new StringBuilder(data.length());
    data.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(
            c -> {
              if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }
}
