package org.evidencecatalog.importer.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.evidencecatalog.importer.value.Parsed;

/** A user's mapping of the columns and words of a sheet to those of studies files. */
public final class SheetMapping {
  /** Maps nothing. */
  public static final SheetMapping NONE = new SheetMapping(Map.of(), Map.of());

  private final Map<String, StudyColumn> columns = new HashMap<>();
  private final Map<String, Map<String, String>> values = new HashMap<>();

  /**
   * Starts with fields by header, and meanings by field and text.
   *
   * @throws IllegalArgumentException if studies files have no such field
   */
  public SheetMapping(Map<String, String> columns, Map<String, Map<String, String>> values) {
    columns.forEach((header, field) -> this.columns.put(Header.fold(header), column(field)));
    values.forEach(
        (field, texts) -> {
          Map<String, String> folded = new LinkedHashMap<>();
          texts.forEach((text, meaning) -> folded.put(fold(text), meaning));
          this.values.put(column(field).field(), folded);
        });
  }

  /**
   * Checks a header and a field.
   *
   * @throws IllegalArgumentException if the header could match anything, or there is no such field
   */
  public static void checkColumn(String header, String field) {
    if (Header.fold(header).isEmpty()) {
      throw new IllegalArgumentException("a header needs a letter or digit: \"" + header + "\"");
    }
    column(field);
  }

  /**
   * Checks a field.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  public static void checkField(String field) {
    column(field);
  }

  private static StudyColumn column(String field) {
    for (StudyColumn column : StudyColumn.values()) {
      if (column.field().equals(field)) {
        return column;
      }
    }
    throw new IllegalArgumentException(
        "studies files have no field \""
            + field
            + "\"; they have "
            + String.join(
                ", ", List.of(StudyColumn.values()).stream().map(Column::field).toList()));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it maps nothing. */
  public boolean isEmpty() {
    return columns.isEmpty() && values.isEmpty();
  }

  /** Adds the mapped columns by their folded headers. */
  void addTo(Map<String, Column> byName) {
    byName.putAll(columns);
  }

  /** Whether a header is mapped to that column, so that its own name no longer counts. */
  boolean replaces(Column column) {
    return column instanceof StudyColumn known && columns.containsValue(known);
  }

  /** Whether one of the headers is mapped. */
  public boolean names(List<String> headers) {
    return headers.stream().map(Header::fold).anyMatch(columns::containsKey);
  }

  /** A reading that takes a mapped text for what it means; each item of a list on its own. */
  <T> Function<? super String, Parsed<T>> meaning(
      Column column, Function<? super String, Parsed<T>> reading) {
    Map<String, String> meanings = values.getOrDefault(column.field(), Map.of());
    return meanings.isEmpty() ? reading : text -> reading.apply(meant(text, meanings));
  }

  private static String meant(String text, Map<String, String> meanings) {
    String whole = meanings.get(fold(text));
    if (whole != null || text.indexOf(';') < 0) {
      return whole == null ? text : whole;
    }
    StringBuilder items = new StringBuilder();
    for (String item : text.split(";", -1)) {
      items.append(items.length() == 0 ? "" : "; ").append(meanings.getOrDefault(fold(item), item));
    }
    return items.toString();
  }
}
