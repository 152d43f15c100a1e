package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.StyleLint;
import org.evidencecatalog.model.Report;
import tools.jackson.databind.node.ObjectNode;

/** What well-known styles print of some reports that their data do not say. */
final class StyleReport {

  /** A finding and the style it is of. */
  private record Line(String style, StyleLint lint) {}

  private final List<Line> lines = new ArrayList<>();

  StyleReport(List<Report> reports) {
    for (String name : CitationStyle.wellKnown()) {
      StyleLint.of(reports, CitationStyle.named(name))
          .forEach(lint -> lines.add(new Line(name, lint)));
    }
  }

  ObjectNode json() {
    ObjectNode document = Json.object();
    document.set("lint", Json.array(lines, StyleReport::node));
    return document;
  }

  private static ObjectNode node(Line line) {
    ObjectNode node = Json.object();
    node.put("style", line.style());
    node.put("id", line.lint().key().value());
    node.put("kind", line.lint().kind() == StyleLint.Kind.WORDS ? "words" : "punctuation");
    node.put("found", line.lint().found());
    node.put("text", line.lint().text());
    return node;
  }

  void print(Screen screen) {
    for (String name : CitationStyle.wellKnown()) {
      List<Line> own = lines.stream().filter(line -> line.style().equals(name)).toList();
      screen.line(
          name
              + ": "
              + (own.isEmpty() ? "nothing" : Messages.counted(own.size(), "entry", "entries")));
      for (Line line : own) {
        screen.wrapped("  ", "", line.lint().key() + " prints \"" + line.lint().found() + "\"", 4);
        screen.wrapped("    ", "", line.lint().text(), 4);
      }
    }
  }
}
