package org.evidencecatalog.importer.table;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What blank cells of studies files mean, as the user says.
 *
 * @param values texts by field
 */
public record Assumptions(Map<String, String> values) {

  /** No assumption. */
  public static final Assumptions NONE = new Assumptions(Map.of());

  private static final Set<StudyColumn> OF_ONE_REPORT =
      EnumSet.of(
          StudyColumn.ID,
          StudyColumn.TITLE,
          StudyColumn.AUTHORS,
          StudyColumn.PAGES,
          StudyColumn.DOI,
          StudyColumn.PMID,
          StudyColumn.PMCID,
          StudyColumn.REGISTRATION,
          StudyColumn.URL);

  /** Copies. */
  public Assumptions {
    values = Map.copyOf(values);
  }

  /**
   * One assumption more.
   *
   * @param field name or alias of a column of studies files
   * @param value what a blank cell is read as
   * @throws IllegalArgumentException if there is no such column, it identifies the study, or it
   *     cannot hold the value
   */
  public Assumptions with(String field, String value) {
    StudyColumn column = column(field);
    if (OF_ONE_REPORT.contains(column)) {
      throw new IllegalArgumentException(field + " cannot be assumed: it differs in every row");
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " is assumed to be blank");
    }
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(column.field(), value.strip());
    Assumptions changed = new Assumptions(more);
    StudyRows.refuseUnreadable(changed);
    return changed;
  }

  private static StudyColumn column(String field) {
    String folded = Header.fold(field);
    for (StudyColumn column : StudyColumn.values()) {
      if (Header.names(column).anyMatch(folded::equals)) {
        return column;
      }
    }
    throw new IllegalArgumentException("studies files have no column \"" + field + "\"");
  }

  Optional<String> of(Column column) {
    return Optional.ofNullable(values.get(column.field()));
  }

  /** The fields that are assumed. */
  public Set<String> fields() {
    return values.keySet();
  }
}
