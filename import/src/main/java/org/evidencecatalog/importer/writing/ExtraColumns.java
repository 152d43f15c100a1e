package org.evidencecatalog.importer.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencecatalog.importer.table.Header;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Report;

/** The columns for what no field keeps, as many as reports need. */
final class ExtraColumns {

  /**
   * A column.
   *
   * @param name its name
   * @param occurrence which of several fields of that name in a report, from 1
   */
  private record Key(String name, int occurrence) {}

  private final Map<Key, Integer> positions = new LinkedHashMap<>();

  /** Makes room for the fields of a report. */
  void add(Report report) {
    keys(report).forEach(key -> positions.putIfAbsent(key, positions.size()));
  }

  private static List<Key> keys(Report report) {
    Map<String, Integer> seen = new HashMap<>();
    List<Key> keys = new ArrayList<>(report.extra().size());
    for (ExtraField field : report.extra()) {
      keys.add(new Key(field.column(), seen.merge(field.column(), 1, Integer::sum)));
    }
    return keys;
  }

  List<String> header() {
    return positions.keySet().stream().map(key -> Header.EXTRA + key.name()).toList();
  }

  /** The cells of a report. */
  List<String> cells(Report report) {
    String[] cells = new String[positions.size()];
    Arrays.fill(cells, "");
    List<Key> keys = keys(report);
    for (int i = 0; i < keys.size(); i++) {
      cells[positions.getOrDefault(keys.get(i), 0)] = report.extra().get(i).value();
    }
    return List.of(cells);
  }
}
