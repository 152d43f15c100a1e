package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A title with its six tags as LaTeX. */
final class RichLatex {
  private RichLatex() {}

  static String of(String title) {
    List<Run> runs = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    EnumSet<Face> open = EnumSet.noneOf(Face.class);
    String source = RichText.mark(PlainText.clean(title));
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c >= EngineItem.FIRST_MARK && c < EngineItem.LINK_OPEN) {
        flush(runs, plain, open);
        toggle(c, open);
      } else {
        plain.append(c);
      }
    }
    flush(runs, plain, open);
    return new LatexWriter().runs(runs);
  }

  private static void flush(List<Run> runs, StringBuilder plain, EnumSet<Face> open) {
    if (!plain.isEmpty()) {
      runs.add(new Run(plain.toString(), open, ""));
      plain.setLength(0);
    }
  }

  private static void toggle(char c, EnumSet<Face> open) {
    for (Face face : Face.values()) {
      if (c == face.opening()) {
        open.add(face);
      } else if (c == face.closing()) {
        open.remove(face);
      }
    }
  }
}
