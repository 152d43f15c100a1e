package org.evidencecatalog.importer.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evidencecatalog.importer.value.Lists;

/** The columns of all exports: the file {@code columns.csv} beside this class. */
final class ExportColumns {
  private static final Map<ExportFormat, List<ExportColumn>> ALL = read();

  private ExportColumns() {}

  static List<ExportColumn> of(ExportFormat format) {
    return List.copyOf(ALL.getOrDefault(format, List.of()));
  }

  private static Map<ExportFormat, List<ExportColumn>> read() {
    Map<ExportFormat, List<ExportColumn>> all = new EnumMap<>(ExportFormat.class);
    try (InputStream bytes =
            Objects.requireNonNull(ExportColumns.class.getResourceAsStream("columns.csv"));
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      for (CSVRecord row : rows) {
        ExportFormat format = ExportFormat.valueOf(row.get("format").toUpperCase(Locale.ROOT));
        all.computeIfAbsent(format, unused -> new ArrayList<>()).add(column(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static ExportColumn column(CSVRecord row) {
    return new ExportColumn(
        row.get("column"),
        Lists.items(row.get("aliases"), '|'),
        row.get("field"),
        row.get("mark").equals("must"));
  }
}
