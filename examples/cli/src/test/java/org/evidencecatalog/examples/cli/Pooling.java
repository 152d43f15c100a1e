package org.evidencecatalog.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs of {@code evidence pool} in tests, and the tables they are held against. */
final class Pooling {
  /** Published data sets, with their sources in comments, that the tests of core have too. */
  private static final Path PUBLISHED =
      Path.of("..", "..", "core/src/test/resources/org/evidencecatalog/synthesis");

  private Pooling() {}

  /** A row of a table by column. */
  record Row(Map<String, String> cells) {
    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    double number(String column) {
      return Double.parseDouble(get(column));
    }

    int count(String column) {
      return Integer.parseInt(get(column));
    }
  }

  record Run(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  static Run run(Path file, String... options) {
    List<String> args = new ArrayList<>(List.of("pool", file.toString()));
    args.addAll(Arrays.asList(options));
    return run(args.toArray(String[]::new));
  }

  static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Evidence.run(stream(out), stream(err), false, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  /** A published data set as a file without comments. */
  static Path published(Path folder, String name) {
    try {
      String table =
          Files.readString(PUBLISHED.resolve(name + ".csv"))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.joining("\n", "", "\n"));
      return Files.writeString(folder.resolve(name + ".csv"), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, String... lines) {
    try {
      return Files.writeString(folder.resolve("results.csv"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table without quotes or commas in its cells, by column. */
  static List<Row> table(Path file) {
    List<Row> rows = new ArrayList<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> header = cells(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split(",", -1));
  }
}
