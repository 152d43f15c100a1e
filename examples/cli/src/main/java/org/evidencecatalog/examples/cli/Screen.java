package org.evidencecatalog.examples.cli;

import com.google.common.base.Splitter;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Text for people: wrapped to the width of the terminal, coloured only on a terminal, and never by
 * colour alone.
 */
final class Screen {
  /** No wrapping: for files and pipes, where lines are searched rather than read. */
  static final int UNLIMITED = Integer.MAX_VALUE;

  /** Wider lines are hard to read, however wide the terminal is. */
  private static final int WIDEST = 110;

  private static final int NARROWEST = 40;
  private static final int GAP = 2;

  private final PrintStream out;
  private final int width;
  private final boolean coloured;

  Screen(PrintStream out, int width, boolean coloured) {
    this.out = out;
    this.width = width == UNLIMITED ? width : Math.max(NARROWEST, Math.min(WIDEST, width));
    this.coloured = coloured;
  }

  /** A line as it is. */
  void line(String text) {
    out.println(safe(text));
  }

  void blank() {
    out.println();
  }

  /** A heading: bold on a terminal. */
  void heading(String text) {
    out.println(style("1", safe(text)));
  }

  /** A word in the colour of its severity; the word itself says the same. */
  String severity(String word) {
    return switch (word) {
      case "error" -> style("31", word);
      case "warning" -> style("33", word);
      default -> style("2", word);
    };
  }

  private String style(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  /** Words wrapped to the width, every line after the first indented by {@code hang}. */
  void wrapped(String indent, String first, String text, int hang) {
    String next = " ".repeat(hang);
    StringBuilder line = new StringBuilder(indent).append(first);
    int used = visible(line.toString());
    boolean fresh = true;
    for (String word : Splitter.on(' ').omitEmptyStrings().split(safe(text))) {
      int length = visible(word);
      if (!fresh && used + 1 + length > width) {
        out.println(line);
        line = new StringBuilder(next);
        used = hang;
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      used += (fresh ? 0 : 1) + length;
      fresh = false;
    }
    out.println(line);
  }

  /** Rows in columns as wide as their widest cell; the last column wraps. */
  void table(String indent, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size() - 1; i++) {
        int cell = visible(safe(row.get(i)));
        if (i == widths.size()) {
          widths.add(cell);
        } else {
          widths.set(i, Math.max(widths.get(i), cell));
        }
      }
    }
    for (List<String> row : rows) {
      StringBuilder first = new StringBuilder();
      for (int i = 0; i < row.size() - 1; i++) {
        String cell = safe(row.get(i));
        first.append(cell).append(" ".repeat(widths.get(i) - visible(cell) + 2));
      }
      int hang = indent.length() + visible(first.toString());
      wrapped(indent, first.toString(), row.get(row.size() - 1), hang);
    }
  }

  /**
   * Rows in columns, the first to the left and all others to the right, for numbers. Where they are
   * wider than the screen, the first cell of each row stands on a line of its own.
   */
  void columns(List<List<String>> rows) {
    List<Integer> widths = widths(rows);
    int numbers = widths.stream().skip(1).mapToInt(cell -> cell + GAP).sum();
    boolean fits = widths.get(0) + numbers <= width;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(safe(row.get(0)));
      if (fits) {
        line.append(" ".repeat(widths.get(0) - visible(line.toString())));
      } else {
        wrapped("", "", row.get(0), GAP);
        line.setLength(0);
      }
      for (int i = 1; i < row.size(); i++) {
        String cell = safe(row.get(i));
        line.append(" ".repeat(GAP + widths.get(i) - visible(cell))).append(cell);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  /** The width of the widest cell of each column. */
  private List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> visible(safe(row.get(column)))).max().orElse(0));
    }
    return widths;
  }

  /** Code points, without what only colours; wide characters are not looked at. */
  private static int visible(String text) {
    String plain = text.replaceAll("\u001b\\[[0-9;]*m", "");
    return plain.codePointCount(0, plain.length());
  }

  /** What comes from files cannot steer the terminal: control characters are shown, not sent. */
  private String safe(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ours = c == '\u001b' && coloured && text.startsWith("\u001b[", i);
      shown.append(!ours && c != ' ' && Character.isISOControl(c) ? '\ufffd' : c);
    }
    return shown.toString();
  }
}
