package org.evidencecatalog.importer.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text of which only so much is read without progress: a parser that is handed an endless name,
 * attribute or comment would hold all of it. Not thread-safe.
 */
final class GuardedReader extends FilterReader {
  private final long limit;
  private long read;

  /** More was read than the limit allows. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super("too much text without an end");
    }
  }

  GuardedReader(Reader in, long limit) {
    super(in);
    this.limit = limit;
  }

  /** Something came of what was read so far. */
  void progress() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > limit) {
      throw new TooMuch();
    }
  }
}
