package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencecatalog.importer.value.AuthorNames;
import org.evidencecatalog.importer.value.Dates;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.Words;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Url;

/** Makes a background source of each row of a references file. */
final class ReferenceRows implements RowMapper {
  private static final Words<ReferenceType> TYPES =
      Words.of(ReferenceType.class)
          .with(ReferenceType.ARTICLE_JOURNAL, "article", "journal article")
          .with(ReferenceType.WEBPAGE, "website")
          .with(ReferenceType.REPORT, "guideline");

  private final Header header;
  private final RequiredCells required;
  private final Keys keys;
  private final Consumer<? super Source> target;
  private final UniqueCellReader<String> title;
  private final UniqueCellReader<List<Contributor>> authors;
  private final CellReader<PartialDate> year;
  private final CellReader<String> container;
  private final UniqueCellReader<Url> url;
  private final UniqueCellReader<Doi> doi;
  private final CellReader<ReferenceType> type;
  private final CellReader<PartialDate> accessed;
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
    this.url = readers.unique(ReferenceColumn.URL, Identifiers::url);
    this.doi = readers.unique(ReferenceColumn.DOI, Identifiers::doi);
    this.type = readers.recurring(ReferenceColumn.TYPE, TYPES::read);
    this.accessed = readers.recurring(ReferenceColumn.ACCESSED, Dates::read);
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
    List<Identifier> identifiers = new ArrayList<>(2);
    doi.read(row).ifPresent(identifiers::add);
    url.read(row).ifPresent(identifiers::add);
    return Reference.builder(title.read(row).orElseThrow())
        .type(type.read(row).orElse(ReferenceType.OTHER))
        .authors(authors.read(row).orElse(List.of()))
        .issued(year.read(row))
        .container(container.read(row))
        .accessed(accessed.read(row))
        .identifiers(identifiers)
        .build();
  }

  private Report report(CurrentRow row, CitationKey key, Reference reference) {
    return new Report(
        key,
        ReportKind.UNKNOWN,
        List.of(),
        reference,
        Optional.empty(),
        Optional.of(new SourceLocation(row.file(), row.line())),
        row.readings(),
        extra.read(row));
  }
}
