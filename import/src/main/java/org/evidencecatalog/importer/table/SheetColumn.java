package org.evidencecatalog.importer.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Columns that files for pooling may have beside those of results files. */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
public enum SheetColumn implements Column {
  YI("yi", Domain.number()),
  VI("vi", Domain.number()),
  YEAR("year", Domain.between(1500, 2100), "publication_year");

  private final String field;
  private final Domain domain;
  private final List<String> aliases;

  SheetColumn(String field, Domain domain, String... aliases) {
    this.field = field;
    this.domain = domain;
    this.aliases = List.copyOf(Arrays.asList(aliases));
  }

  /** All columns that such a file may have. */
  static List<Column> all() {
    return Stream.<Column>concat(
            Arrays.stream(ResultColumn.values()), Arrays.stream(SheetColumn.values()))
        .toList();
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
    return false;
  }
}
