package org.evidencecatalog.article;

import java.util.Arrays;

/**
 * The words of a block as a reader sees them, each with the offset it comes from. Grows at its end
 * and can be cut back there.
 */
final class PlainRun {
  private final StringBuilder words = new StringBuilder();
  private int[] origins = new int[64];

  /** Appends text that stands in the source from an offset on. */
  void append(String text, int origin) {
    int from = words.length();
    words.append(text);
    if (words.length() > origins.length) {
      origins = Arrays.copyOf(origins, Math.max(words.length(), origins.length * 2));
    }
    for (int i = from; i < words.length(); i++) {
      origins[i] = origin + i - from;
    }
  }

  int length() {
    return words.length();
  }

  void cut(int length) {
    words.setLength(length);
  }

  String from(int start) {
    return words.substring(start);
  }

  String between(int start, int end) {
    return words.substring(start, end);
  }

  char charAt(int index) {
    return words.charAt(index);
  }

  int origin(int index) {
    return origins[index];
  }

  /** Blanks folded, and none before a full stop or comma where something was taken out. */
  static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c);
      if (blank && (out.isEmpty() || out.charAt(out.length() - 1) == ' ')) {
        continue;
      }
      if (".,;:!?)".indexOf(c) >= 0 && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      out.append(blank ? ' ' : c);
    }
    return out.toString().stripTrailing();
  }
}
