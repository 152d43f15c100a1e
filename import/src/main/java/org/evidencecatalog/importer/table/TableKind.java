package org.evidencecatalog.importer.table;

import java.util.Arrays;
import java.util.List;
import org.evidencecatalog.vocabulary.Coded;

/** The native files. */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
public enum TableKind implements Coded {
  /** Studies, one report a row. */
  STUDIES(StudyColumn.values()),
  /** Background sources. */
  REFERENCES(ReferenceColumn.values()),
  /** Concepts of conditions. */
  CONDITIONS(conceptColumns(false)),
  /** Concepts of interventions. */
  INTERVENTIONS(conceptColumns(false)),
  /** Concepts of outcomes. */
  OUTCOMES(conceptColumns(true)),
  /** Results by outcome; recognised, not read yet. */
  RESULTS,
  /** Appraisals of the risk of bias; recognised, not read yet. */
  APPRAISALS,
  /** Judgements on grades; recognised, not read yet. */
  JUDGEMENTS;

  private final List<Column> columns;

  TableKind(Column... columns) {
    this.columns = List.of(columns);
  }

  private static Column[] conceptColumns(boolean outcomes) {
    return Arrays.stream(ConceptColumn.values())
        .filter(column -> outcomes || !column.ofOutcomes())
        .toArray(Column[]::new);
  }

  /** Its columns, in the order in which they are documented. */
  public List<Column> columns() {
    return columns;
  }

  /** Whether it holds concepts. */
  public boolean holdsConcepts() {
    return this == CONDITIONS || this == INTERVENTIONS || this == OUTCOMES;
  }

  /** Whether this version reads it. */
  public boolean isRead() {
    return !columns.isEmpty();
  }
}
