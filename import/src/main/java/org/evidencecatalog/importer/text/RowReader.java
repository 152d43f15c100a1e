package org.evidencecatalog.importer.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.evidencecatalog.model.ProblemCode;

/**
 * Reads delimited text row by row (RFC 4180, with any line end) without copying it: the cells of
 * the current row stand in a buffer until the next one is read. Blank rows are passed over. Faults
 * of quoting are told, never mended in silence. Not thread-safe.
 *
 * <p>Why not Commons CSV here: it has no bound on the length of a cell, either hides text after a
 * closing quote or yields a phantom record after it, and makes a string of every cell, most of
 * which are equal to one that is kept already.
 */
public final class RowReader implements Closeable {
  private static final int CHUNK = 1 << 16;
  private static final char QUOTE = '"';

  private final Reader in;
  private final char delimiter;
  private final RowLimits limits;

  private char[] buffer = new char[CHUNK];
  private int length;
  private int position;
  private int line = 1;
  private int rows;

  private int rowStart;
  private int rowLine;
  // Positions are relative to the start of the row, which moves when the buffer is filled.
  private int cellStart;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int cells;
  private int unclosedLine;
  private final List<Integer> followed = new ArrayList<>();

  /** Starts before the first row. The reader is closed with this one. */
  public RowReader(Reader in, char delimiter, RowLimits limits) {
    this.in = in;
    this.delimiter = delimiter;
    this.limits = limits;
  }

  /** Reads on to the next row that is not blank; false at the end. */
  public boolean next() throws IOException, TextFault {
    do {
      if (!readRow()) {
        return false;
      }
    } while (isBlank());
    if (rows++ == limits.rows()) {
      throw over("the file has more than %,d rows", limits.rows());
    }
    return true;
  }

  /** Passes over one physical line. */
  public void skipLine() throws IOException, TextFault {
    readRow();
  }

  /** 1-based physical line on which the row starts; CR, LF and CRLF end one line each. */
  public int line() {
    return rowLine;
  }

  /** Number of cells of the row. */
  public int size() {
    return cells;
  }

  /** Whether a cell is blank; a cell that the row has not is. */
  public boolean isBlank(int cell) {
    return cell >= cells || starts[cell] == ends[cell];
  }

  /** Number of characters of a cell. */
  public int length(int cell) {
    return cell >= cells ? 0 : ends[cell] - starts[cell];
  }

  /** The trimmed text of a cell, a line break as LF; empty for a cell that the row has not. */
  public String text(int cell) {
    return isBlank(cell)
        ? ""
        : new String(buffer, rowStart + starts[cell], ends[cell] - starts[cell]);
  }

  /** What a cell is read as. */
  public <T> T read(int cell, Memo<T> memo, Function<? super String, ? extends T> reading) {
    return memo.get(buffer, rowStart + starts[cell], rowStart + ends[cell], reading);
  }

  /** All cells of the row. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(cells);
    for (int i = 0; i < cells; i++) {
      texts.add(text(i));
    }
    return texts;
  }

  /** The line on which a quote was opened that is never closed, in this row; else 0. */
  public int unclosedQuoteLine() {
    return unclosedLine;
  }

  /** Cells of the row in which text follows a closing quote; it was appended. */
  public List<Integer> followedQuotes() {
    return followed;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean isBlank() {
    for (int i = 0; i < cells; i++) {
      if (starts[i] != ends[i]) {
        return false;
      }
    }
    return unclosedLine == 0;
  }

  private boolean readRow() throws IOException, TextFault {
    rowStart = position;
    rowLine = line;
    cells = 0;
    cellStart = 0;
    unclosedLine = 0;
    if (!followed.isEmpty()) {
      followed.clear();
    }
    if (position == length && !fill()) {
      return false;
    }
    boolean more;
    do {
      cellStart = position - rowStart;
      boolean isQuoted = (position < length || fill()) && buffer[position] == QUOTE;
      more = isQuoted ? quoted() : plain();
    } while (more);
    return true;
  }

  /** Reads a cell without quotes; whether another follows in the row. */
  private boolean plain() throws IOException, TextFault {
    do {
      char[] chars = buffer;
      int end = length;
      int i = position;
      while (i < end && !endsCell(chars[i])) {
        i++;
      }
      position = i;
      if (i < end) {
        return endCell(i - rowStart);
      }
    } while (fill());
    addCell(position - rowStart);
    return false;
  }

  private boolean endsCell(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  /** Reads a quoted cell, moving its characters together where quotes are doubled. */
  private boolean quoted() throws IOException, TextFault {
    int openLine = line;
    position++;
    cellStart++;
    int out = cellStart;
    while (position < length || fill()) {
      char c = buffer[position++];
      if (c == QUOTE) {
        if ((position == length && !fill()) || buffer[position] != QUOTE) {
          return afterQuote(out);
        }
        position++;
      } else if (c == '\n' || c == '\r') {
        endLine(c);
        c = '\n';
      }
      buffer[rowStart + out++] = c;
    }
    unclosedLine = openLine;
    addCell(out);
    return false;
  }

  /** Reads from a closing quote to the end of the cell. */
  private boolean afterQuote(int end) throws IOException, TextFault {
    int out = end;
    boolean text = false;
    while (position < length || fill()) {
      char c = buffer[position];
      if (endsCell(c)) {
        note(text);
        return endCell(out);
      }
      text |= !isSpace(c);
      buffer[rowStart + out++] = c;
      position++;
    }
    note(text);
    addCell(out);
    return false;
  }

  private void note(boolean textFollowed) {
    if (textFollowed) {
      followed.add(cells);
    }
  }

  /** Ends a cell before the character at the position; whether another follows in the row. */
  private boolean endCell(int end) throws IOException, TextFault {
    addCell(end);
    char c = buffer[position++];
    if (c == delimiter) {
      return true;
    }
    endLine(c);
    return false;
  }

  private void endLine(char c) throws IOException, TextFault {
    line++;
    if (c == '\r' && (position < length || fill()) && buffer[position] == '\n') {
      position++;
    }
  }

  private void addCell(int end) throws TextFault {
    if (end - cellStart > limits.cell()) {
      throw tooLong();
    }
    if (cells == starts.length) {
      if (cells >= limits.columns()) {
        throw over("the row has more than %,d cells", limits.columns());
      }
      starts = Arrays.copyOf(starts, 2 * cells);
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    int first = cellStart;
    int last = end;
    while (first < last && isSpace(buffer[rowStart + first])) {
      first++;
    }
    while (first < last && isSpace(buffer[rowStart + last - 1])) {
      last--;
    }
    starts[cells] = first;
    ends[cells] = last;
    if (++cells > limits.columns()) {
      throw over("the row has more than %,d cells", limits.columns());
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c > '~' && (Character.isSpaceChar(c) || c == '\uFEFF'));
  }

  /** Reads more text behind what is there, keeping the current row; false at the end. */
  private boolean fill() throws IOException, TextFault {
    System.arraycopy(buffer, rowStart, buffer, 0, length - rowStart);
    position -= rowStart;
    length -= rowStart;
    rowStart = 0;
    if (position - cellStart > limits.cell()) {
      throw tooLong();
    }
    if (position > limits.row()) {
      throw over("the row is longer than %,d characters", limits.row());
    }
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * length);
    }
    int n = in.read(buffer, length, buffer.length - length);
    length += Math.max(n, 0);
    return n > 0;
  }

  private TextFault tooLong() {
    return over(
        "a cell is longer than %,d characters; a quote before it may never be closed",
        limits.cell());
  }

  private TextFault over(String message, int limit) {
    return new TextFault(
        ProblemCode.LIMIT_EXCEEDED, rowLine, String.format(Locale.ROOT, message, limit));
  }
}
