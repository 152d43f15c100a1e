package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replaces parts of a text and leaves the rest byte for byte as it is. */
final class Edits {
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int start, int end, String text) {}

  /** Puts a text in place of a part; parts must not overlap. */
  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  /** The text with all parts replaced. */
  String applyTo(String source) {
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder out = new StringBuilder(source.length() + 256);
    int from = 0;
    for (Edit edit : edits) {
      out.append(source, from, edit.start()).append(edit.text());
      from = edit.end();
    }
    return out.append(source, from, source.length()).toString();
  }
}
