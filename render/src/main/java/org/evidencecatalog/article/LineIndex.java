package org.evidencecatalog.article;

import java.util.Arrays;

/** Where the lines of a text start; CRLF, LF and CR each end one line. */
final class LineIndex {
  private final int[] starts;

  private LineIndex(int[] starts) {
    this.starts = starts;
  }

  static LineIndex of(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !first)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(Arrays.copyOf(starts, count));
  }

  /** 1-based line of an offset. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** 1-based position of an offset in its line, in UTF-16 units. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** Number of lines; what follows the last line ending counts as one, even if empty. */
  int count() {
    return starts.length;
  }

  /** Offset of the first character of a 1-based line. */
  int start(int line) {
    return starts[line - 1];
  }
}
