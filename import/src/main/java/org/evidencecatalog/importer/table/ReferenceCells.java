package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.value.AuthorNames;
import org.evidencecatalog.importer.value.Dates;
import org.evidencecatalog.importer.value.IdentifierItems;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.Lists;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.SpreadsheetDamage;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Url;

/** Reads the cells of studies files that make up a reference. */
final class ReferenceCells {
  private final UniqueCellReader<String> title;
  private final UniqueCellReader<List<Contributor>> authors;
  private final CellReader<PartialDate> year;
  private final CellReader<String> journal;
  private final CellReader<String> volume;
  private final CellReader<String> issue;
  private final UniqueCellReader<String> pages;
  private final CellReader<String> language;
  private final UniqueCellReader<Doi> doi;
  private final UniqueCellReader<Pmid> pmid;
  private final UniqueCellReader<Pmcid> pmcid;
  private final UniqueCellReader<List<RegistryNumber>> registration;
  private final UniqueCellReader<Url> url;
  private final CellReader<PartialDate> issued;
  private final CellReader<String> publisher;
  private final CellReader<ReferenceType> type;
  private final CellReader<PartialDate> accessed;
  private final UniqueCellReader<List<Identifier>> others;
  private final boolean keyIsRegistryNumber;

  ReferenceCells(Readers readers, char listSeparator, boolean keyIsRegistryNumber) {
    AuthorNames names = new AuthorNames();
    this.title = readers.unique(StudyColumn.TITLE, Parsed::plain);
    this.authors = readers.unique(StudyColumn.AUTHORS, text -> names.read(text, listSeparator));
    this.year = readers.recurring(StudyColumn.YEAR, StudyFields::year);
    this.journal = readers.recurring(StudyColumn.JOURNAL, Parsed::plain);
    this.volume = readers.recurring(StudyColumn.VOLUME, Parsed::plain);
    this.issue = readers.recurring(StudyColumn.ISSUE, SpreadsheetDamage::pages);
    this.pages = readers.unique(StudyColumn.PAGES, SpreadsheetDamage::pages);
    this.language = readers.recurring(StudyColumn.LANGUAGE, Identifiers::language);
    this.doi = readers.unique(StudyColumn.DOI, Identifiers::doi);
    this.pmid = readers.unique(StudyColumn.PMID, Identifiers::pmid);
    this.pmcid = readers.unique(StudyColumn.PMCID, Identifiers::pmcid);
    this.registration =
        readers.unique(
            StudyColumn.REGISTRATION, Lists.of(listSeparator, Identifiers::registryNumber));
    this.url = readers.unique(StudyColumn.URL, Identifiers::url);
    this.issued = readers.recurring(StudyColumn.ISSUED, Dates::read);
    this.publisher = readers.recurring(StudyColumn.PUBLISHER, Parsed::plain);
    this.type = readers.recurring(StudyColumn.REFERENCE_TYPE, StudyFields.TYPES::read);
    this.accessed = readers.recurring(StudyColumn.ACCESSED, Dates::read);
    this.others = readers.unique(StudyColumn.IDENTIFIERS, IdentifierItems::read);
    this.keyIsRegistryNumber = keyIsRegistryNumber;
  }

  /** The reference; the title must not be blank. */
  Reference read(CurrentRow row, CitationKey key) {
    Optional<PartialDate> ofYear = year.read(row);
    Optional<PartialDate> exactly = issued.read(row);
    return Reference.builder(title.read(row).orElseThrow())
        .type(type.read(row).orElse(ReferenceType.ARTICLE_JOURNAL))
        .authors(authors.read(row).orElse(List.of()))
        .issued(exactly.isPresent() ? exactly : ofYear)
        .publisher(publisher.read(row))
        .accessed(accessed.read(row))
        .container(journal.read(row))
        .volume(volume.read(row))
        .issue(issue.read(row))
        .pages(pages.read(row))
        .language(language.read(row))
        .identifiers(identifiers(row, key))
        .build();
  }

  private List<Identifier> identifiers(CurrentRow row, CitationKey key) {
    List<Identifier> all = new ArrayList<>(4);
    add(all, doi.read(row));
    add(all, pmid.read(row));
    add(all, pmcid.read(row));
    if (keyIsRegistryNumber) {
      add(all, RegistryNumber.parse(key.value()));
    }
    for (RegistryNumber number : registration.read(row).orElse(List.of())) {
      if (!all.contains(number)) {
        all.add(number);
      }
    }
    add(all, url.read(row));
    others.read(row).ifPresent(all::addAll);
    return all;
  }

  private static void add(List<Identifier> all, Optional<? extends Identifier> more) {
    if (more.isPresent()) {
      all.add(more.get());
    }
  }
}
