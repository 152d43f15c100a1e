package org.evidencecatalog.importer.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.text.LineReader;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;

/**
 * Cuts a file into entries. Text between entries is a comment, as in BibTeX. A line that starts
 * like an entry ends an entry that was not closed. Not thread-safe.
 */
final class EntryLexer {
  private static final Pattern START = Pattern.compile("\\s*@\\s*(\\p{Alpha}+)\\s*([{(])");

  private final LineReader lines;
  private final RowLimits limits;
  private final StringBuilder body = new StringBuilder();
  private String line = "";
  private boolean more;
  private String type = "";
  private int startLine;
  private char closing;
  private int depth;

  EntryLexer(Reader text, RowLimits limits) throws IOException, TextFault {
    this.lines = new LineReader(text, limits.cell());
    this.limits = limits;
    readLine();
  }

  private void readLine() throws IOException, TextFault {
    more = lines.next();
    line = more ? lines.text() : "";
  }

  /** Reads on to the next entry; empty at the end. */
  Optional<EntryText> next() throws IOException, TextFault {
    while (more) {
      Matcher start = START.matcher(line);
      if (start.lookingAt()) {
        begin(start);
        return Optional.of(rest());
      }
      readLine();
    }
    return Optional.empty();
  }

  private void begin(Matcher start) {
    type = start.group(1).toLowerCase(Locale.ROOT);
    closing = start.group(2).equals("{") ? '}' : ')';
    startLine = lines.line();
    depth = 0;
    body.setLength(0);
    line = line.substring(start.end());
  }

  private EntryText rest() throws IOException, TextFault {
    while (true) {
      int end = end(line);
      if (end >= 0) {
        append(line.substring(0, end));
        line = line.substring(end + 1);
        return new EntryText(type, body.toString(), startLine, true);
      }
      append(line);
      append("\n");
      readLine();
      if (!more || START.matcher(line).lookingAt()) {
        return new EntryText(type, body.toString(), startLine, false);
      }
    }
  }

  /** Where the entry is closed in a piece of it; −1 if it is not. Escaped brackets do not count. */
  private int end(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\\') {
        i++;
      } else if (depth == 0 && c == closing) {
        return i;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
      }
    }
    return -1;
  }

  private void append(String piece) throws TextFault {
    body.append(piece);
    if (body.length() > limits.row()) {
      throw TextFault.over(startLine, "the entry is longer than %,d characters", limits.row());
    }
  }
}
