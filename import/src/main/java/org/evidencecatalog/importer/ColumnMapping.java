package org.evidencecatalog.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.evidencecatalog.importer.table.SheetMapping;

/**
 * What the columns of a sheet that this library does not know are, and what its words mean: a
 * review's own extraction sheet is read as a studies file. Immutable.
 *
 * <p>Columns are found by their headers after lower-casing and dropping all but letters and digits;
 * fields are named as the columns of studies files are, {@code design} for example. Texts of cells
 * match in any case.
 */
public final class ColumnMapping {
  private static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of());

  private final Map<String, String> columns;
  private final Map<String, Map<String, String>> values;

  private ColumnMapping(Map<String, String> columns, Map<String, Map<String, String>> values) {
    this.columns = Map.copyOf(columns);
    this.values = Map.copyOf(values);
  }

  /** Maps nothing. */
  public static ColumnMapping none() {
    return NONE;
  }

  /**
   * The same with one column more.
   *
   * @param header the column's header
   * @param field the field it feeds
   * @throws IllegalArgumentException if studies files have no such field, or the header has no
   *     letter or digit
   */
  public ColumnMapping column(String header, String field) {
    SheetMapping.checkColumn(header, field);
    Map<String, String> more = new LinkedHashMap<>(columns);
    more.put(header, field);
    return new ColumnMapping(more, values);
  }

  /**
   * The same with one text more that stands for a value.
   *
   * @param field the field
   * @param text what cells say
   * @param meaning what is read in its place, written as in a studies file
   * @throws IllegalArgumentException if studies files have no such field
   */
  public ColumnMapping value(String field, String text, String meaning) {
    SheetMapping.checkField(field);
    Map<String, Map<String, String>> more = new LinkedHashMap<>(values);
    Map<String, String> ofField = new LinkedHashMap<>(more.getOrDefault(field, Map.of()));
    ofField.put(Objects.requireNonNull(text, "text"), Objects.requireNonNull(meaning, "meaning"));
    more.put(field, Map.copyOf(ofField));
    return new ColumnMapping(columns, more);
  }

  /** Fields by header. */
  public Map<String, String> columns() {
    return columns;
  }

  /** Meanings by field and text. */
  public Map<String, Map<String, String>> values() {
    return values;
  }

  /** Whether it maps nothing. */
  public boolean isEmpty() {
    return columns.isEmpty() && values.isEmpty();
  }
}
