package org.evidencecatalog.importer.table;

import java.util.Arrays;
import java.util.List;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.ReportKind;

/** The columns of references files, in the order in which they are documented. */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
public enum ReferenceColumn implements Column {
  ID("id", Domain.text(), "key", "citation_key"),
  TITLE("title", Domain.text()),
  AUTHORS("authors", Domain.texts(), "author"),
  YEAR("year", Domain.between(1500, 2100), "publication_year"),
  CONTAINER("container", Domain.text(), "container_title", "journal", "journal_title"),
  URL("url", Domain.text()),
  DOI("doi", Domain.text()),
  TYPE("type", Domain.codes(ReferenceType.class)),
  ACCESSED("accessed", Domain.date()),
  ISSUED("issued", Domain.date()),
  VOLUME("volume", Domain.text()),
  ISSUE("issue", Domain.text()),
  PAGES("pages", Domain.text()),
  PUBLISHER("publisher", Domain.text()),
  LANGUAGE("language", Domain.text()),
  PMID("pmid", Domain.text()),
  PMCID("pmcid", Domain.text()),
  REGISTRATION("registration", Domain.texts()),
  IDENTIFIERS("identifiers", Domain.texts()),
  NOTICE("notice", Domain.codes(Notice.class).ofMany()),
  REPORT_KIND("report_kind", Domain.codes(ReportKind.class)),
  STUDY("study", Domain.text());

  private final String field;
  private final Domain domain;
  private final List<String> aliases;

  ReferenceColumn(String field, Domain domain, String... aliases) {
    this.field = field;
    this.domain = domain;
    this.aliases = List.copyOf(Arrays.asList(aliases));
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
    return this == ID || this == TITLE;
  }
}
