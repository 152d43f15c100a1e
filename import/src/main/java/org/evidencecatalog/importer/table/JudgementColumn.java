package org.evidencecatalog.importer.table;

import java.util.List;

/** The columns of judgements files, in the order in which they are documented. */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
public enum JudgementColumn implements Column {
  FRAMEWORK("framework", Domain.text()),
  CONDITION("condition", Domain.text()),
  INTERVENTION("intervention", Domain.text()),
  COMPARATOR("comparator", Domain.text()),
  OUTCOME("outcome", Domain.text()),
  RULE("rule", Domain.text()),
  CHANGE("change", Domain.between(-3, 2)),
  RATIONALE("rationale", Domain.text()),
  BY("by", Domain.text()),
  DATE("date", Domain.date()),
  PROPOSED("proposed", Domain.between(-3, 2));

  private final String field;
  private final Domain domain;

  JudgementColumn(String field, Domain domain) {
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
    return switch (this) {
      case FRAMEWORK, CONDITION, RULE, CHANGE, RATIONALE, BY, DATE -> true;
      case INTERVENTION, COMPARATOR, OUTCOME, PROPOSED -> false;
    };
  }
}
