package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencecatalog.importer.value.AuthorNames;
import org.evidencecatalog.importer.value.Dates;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.Lists;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.SpreadsheetDamage;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;

/** Makes a background source of each row of a references file. */
final class ReferenceRows implements RowMapper {
  private final Header header;
  private final RequiredCells required;
  private final Keys keys;
  private final Consumer<? super Source> target;
  private final UniqueCellReader<String> title;
  private final UniqueCellReader<List<Contributor>> authors;
  private final CellReader<PartialDate> year;
  private final CellReader<String> container;
  private final CellReader<ReferenceType> type;
  private final CellReader<PartialDate> accessed;
  private final CellReader<PartialDate> issued;
  private final CellReader<String> volume;
  private final CellReader<String> issue;
  private final UniqueCellReader<String> pages;
  private final CellReader<String> publisher;
  private final CellReader<String> language;
  private final ReferenceNumbers numbers;
  private final CellReader<List<Notice>> notices;
  private final CellReader<ReportKind> kind;
  private final CellReader<String> study;
  private final ExtraCells extra;

  ReferenceRows(Header header, Keys keys, Consumer<? super Source> target) {
    Readers readers = new Readers(header, Assumptions.NONE);
    AuthorNames names = new AuthorNames();
    this.header = header;
    this.required = new RequiredCells(TableKind.REFERENCES, header, Assumptions.NONE);
    this.keys = keys;
    this.target = target;
    this.title = readers.unique(ReferenceColumn.TITLE, Parsed::plain);
    this.authors = readers.unique(ReferenceColumn.AUTHORS, text -> names.read(text, ';'));
    this.year = readers.recurring(ReferenceColumn.YEAR, StudyFields::year);
    this.container = readers.recurring(ReferenceColumn.CONTAINER, Parsed::plain);
    this.type = readers.recurring(ReferenceColumn.TYPE, StudyFields.TYPES::read);
    this.accessed = readers.recurring(ReferenceColumn.ACCESSED, Dates::read);
    this.issued = readers.recurring(ReferenceColumn.ISSUED, Dates::read);
    this.volume = readers.recurring(ReferenceColumn.VOLUME, Parsed::plain);
    this.issue = readers.recurring(ReferenceColumn.ISSUE, SpreadsheetDamage::pages);
    this.pages = readers.unique(ReferenceColumn.PAGES, SpreadsheetDamage::pages);
    this.publisher = readers.recurring(ReferenceColumn.PUBLISHER, Parsed::plain);
    this.language = readers.recurring(ReferenceColumn.LANGUAGE, Identifiers::language);
    this.numbers = new ReferenceNumbers(readers);
    this.notices =
        readers.recurring(ReferenceColumn.NOTICE, Lists.of(';', StudyFields.NOTICES::read));
    this.kind = readers.recurring(ReferenceColumn.REPORT_KIND, StudyFields.KINDS::read);
    this.study = readers.recurring(ReferenceColumn.STUDY, Parsed::plain);
    this.extra = new ExtraCells(header);
  }

  @Override
  public void read(CurrentRow row) {
    if (!required.areFilled(row)) {
      return;
    }
    Header.Place place = header.place(ReferenceColumn.ID).orElseThrow();
    keys.read(row, place)
        .ifPresent(
            key -> {
              Report report = report(row, key, reference(row));
              Keys.tellBraces(row, place, key);
              report.location().ifPresent(location -> keys.take(key, location));
              target.accept(new Background(report));
            });
  }

  private Reference reference(CurrentRow row) {
    Optional<PartialDate> ofYear = year.read(row);
    Optional<PartialDate> exactly = issued.read(row);
    return Reference.builder(title.read(row).orElseThrow())
        .type(type.read(row).orElse(ReferenceType.OTHER))
        .authors(authors.read(row).orElse(List.of()))
        .issued(exactly.isPresent() ? exactly : ofYear)
        .container(container.read(row))
        .volume(volume.read(row))
        .issue(issue.read(row))
        .pages(pages.read(row))
        .publisher(publisher.read(row))
        .language(language.read(row))
        .accessed(accessed.read(row))
        .identifiers(numbers.read(row))
        .build();
  }

  private Report report(CurrentRow row, CitationKey key, Reference reference) {
    ReportKind known = kind.read(row).orElse(ReportKind.UNKNOWN);
    List<Notice> noted = notices.read(row).orElse(List.of());
    Optional<String> named = study.read(row);
    return new Report(
        key,
        known,
        noted,
        reference,
        named,
        Optional.of(new SourceLocation(row.file(), row.line())),
        row.readings(),
        extra.read(row));
  }
}
