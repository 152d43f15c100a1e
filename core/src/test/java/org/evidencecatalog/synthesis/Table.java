package org.evidencecatalog.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small CSV table with a header, read for tests; cells may be quoted, lines not broken. */
final class Table {
  private Table() {}

  /** One line by column name. */
  record Row(Map<String, String> cells) {

    String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
      String cell = cells.get(column);
      return cell != null && !cell.isEmpty();
    }

    /** The number in a cell; not a number if it is blank. */
    double number(String column) {
      return has(column) ? Double.parseDouble(text(column)) : Double.NaN;
    }

    int count(String column) {
      return Integer.parseInt(text(column));
    }
  }

  static List<Row> read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table of our own that lies beside the tests. */
  static List<Row> resource(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> parse(String text) {
    List<List<String>> lines =
        text.lines().filter(line -> !line.startsWith("#")).map(Table::cells).toList();
    List<Row> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
