package org.evidencecatalog.importer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of appraisals files, in the order in which they are documented. Beside them a file
 * may have a column for any item of an appraisal tool, by its code or name.
 */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
public enum AppraisalColumn implements Column {
  STUDY("study", Domain.text()),
  TOOL("tool", Domain.text()),
  OUTCOME("outcome", Domain.text()),
  D1,
  D2,
  D3,
  D4,
  D5,
  D6,
  D7,
  OVERALL(
      "overall",
      Domain.text(),
      "overall_bias",
      "overall_risk",
      "overall_risk_of_bias",
      "overall_judgement",
      "overall_judgment",
      "overall_rating",
      "overall_quality",
      "overall_rob"),
  ITEM1,
  ITEM2,
  ITEM3,
  ITEM4,
  ITEM5,
  ITEM6,
  ITEM7,
  ITEM8,
  ITEM9,
  ITEM10,
  ITEM11,
  TOTAL("total", Domain.text()),
  BY("by", Domain.text()),
  RATIONALE("rationale", Domain.text()),
  WEIGHT("weight", Domain.number());

  private final String field;
  private final Domain domain;
  private final List<String> aliases;

  AppraisalColumn(String field, Domain domain, String... aliases) {
    this.field = field;
    this.domain = domain;
    this.aliases = List.copyOf(Arrays.asList(aliases));
  }

  /** A domain or an item, called as the constant is. */
  AppraisalColumn() {
    this.field = name().toLowerCase(Locale.ROOT);
    this.domain = Domain.text();
    this.aliases = List.of();
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public List<String> aliases() {
    return aliases;
  }

  @Override
  public Domain domain() {
    return domain;
  }

  @Override
  public boolean required() {
    return this == STUDY;
  }

  /** Whether it holds the answer to a domain. */
  boolean isDomain() {
    return switch (this) {
      case D1, D2, D3, D4, D5, D6, D7 -> true;
      default -> false;
    };
  }

  /** Whether it holds the answer to a domain or an item. */
  boolean isItem() {
    return switch (this) {
      case STUDY, TOOL, OUTCOME, OVERALL, TOTAL, BY, RATIONALE, WEIGHT -> false;
      default -> true;
    };
  }
}
