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
  /** Results of studies by outcome. */
  RESULTS(ResultColumn.values()),
  /** Appraisals of the risk of bias of studies. */
  APPRAISALS(AppraisalColumn.values()),
  /** What people judged on grades. */
  JUDGEMENTS(JudgementColumn.values());

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

  /** Whether its rows speak of studies or bodies of evidence that other files hold. */
  public boolean speaksOfStudies() {
    return this == RESULTS || this == APPRAISALS || this == JUDGEMENTS;
  }

  /** Whether cells of columns that it does not know are kept. */
  boolean keepsOthers() {
    return this == STUDIES || this == REFERENCES;
  }

  /** Whether it reads a column beside its own ones: the items of appraisal tools. */
  boolean readsOther(String header) {
    return this == APPRAISALS && AppraisalItems.isItem(header);
  }
}
