package org.evidencecatalog.importer.table;

import java.util.List;

/**
 * The columns of conditions, interventions and outcomes files, in the order in which they are
 * documented; the last four belong to outcomes.
 */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
public enum ConceptColumn implements Column {
  LABEL("label", Domain.text()),
  SYNONYMS("synonyms", Domain.texts()),
  BROADER("broader", Domain.texts()),
  RELATED("related", Domain.texts()),
  CODES("codes", Domain.texts()),
  CODE_SOURCE("code_source", Domain.text()),
  NOTE("note", Domain.text()),
  BETTER("better", Domain.words("lower", "higher")),
  IMPORTANCE("importance", Domain.between(1, 9)),
  MID("mid", Domain.number()),
  MID_MEASURE("mid_measure", Domain.text());

  private final String field;
  private final Domain domain;

  ConceptColumn(String field, Domain domain) {
    this.field = field;
    this.domain = domain;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public List<String> aliases() {
    return List.of();
  }

  @Override
  public Domain domain() {
    return domain;
  }

  @Override
  public boolean required() {
    return this == LABEL;
  }

  /** Whether only outcomes have it. */
  public boolean ofOutcomes() {
    return switch (this) {
      case BETTER, IMPORTANCE, MID, MID_MEASURE -> true;
      case LABEL, SYNONYMS, BROADER, RELATED, CODES, CODE_SOURCE, NOTE -> false;
    };
  }
}
