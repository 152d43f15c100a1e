package org.evidencecatalog.importer.text;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads text line by line; CR, LF and CRLF end one line each, also mixed. A byte-order mark at the
 * start of a line, where files were joined, is dropped. Not thread-safe.
 */
public final class LineReader {
  private static final int CHUNK = 1 << 14;

  private final Reader in;
  private final int longest;
  private final char[] buffer = new char[CHUNK];
  private final StringBuilder text = new StringBuilder();
  private int length;
  private int position;
  private int line;

  /**
   * Starts before the first line.
   *
   * @param in the text; it stays open
   * @param longest greatest number of characters of a line
   */
  public LineReader(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Reads on to the next line; false at the end. */
  public boolean next() throws IOException, TextFault {
    text.setLength(0);
    line++;
    if (position == length && !fill()) {
      return false;
    }
    do {
      int end = position;
      while (end < length && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      append(end);
      if (end < length) {
        endLine();
        return true;
      }
    } while (fill());
    return true;
  }

  private void append(int end) throws TextFault {
    if (text.length() + end - position > longest) {
      throw TextFault.over(line, "the line is longer than %,d characters", longest);
    }
    text.append(buffer, position, end - position);
    position = end;
  }

  private void endLine() throws IOException {
    char c = buffer[position++];
    if (c == '\r' && (position < length || fill()) && buffer[position] == '\n') {
      position++;
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    length = Math.max(0, in.read(buffer, 0, buffer.length));
    return length > 0;
  }

  /** The line without its end. */
  public String text() {
    int start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    return text.substring(start);
  }

  /** 1-based number of the line. */
  public int line() {
    return line;
  }
}
