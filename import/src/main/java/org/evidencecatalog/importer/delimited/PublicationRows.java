package org.evidencecatalog.importer.delimited;

import java.util.Optional;
import org.evidencecatalog.importer.bibliography.Publication;
import org.evidencecatalog.importer.bibliography.PublicationBuilder;
import org.evidencecatalog.importer.bibliography.Publications;
import org.evidencecatalog.importer.table.CurrentRow;
import org.evidencecatalog.importer.table.Header;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.importer.table.ProblemLog;
import org.evidencecatalog.importer.table.RowMapper;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceLocation;

/** Makes a publication of each row of an export of a database or a reference manager. */
final class PublicationRows implements RowMapper {
  private final ExportHeader header;
  private final LeftColumns left;
  private final PublicationCells cells;
  private final Keys keys;
  private final Publications target;

  PublicationRows(ExportFormat format, Header matched, Keys keys, Publications target) {
    this.header = new ExportHeader(matched);
    this.left = header.left();
    this.cells = new PublicationCells(format, header);
    this.keys = keys;
    this.target = target;
  }

  @Override
  public void read(CurrentRow row) {
    left.read(row);
    PublicationBuilder record = Publication.builder(new SourceLocation(row.file(), row.line()));
    cells.read(row, record);
    for (ExtraField unknown : header.unknown(row)) {
      record.extra(unknown.column(), unknown.value());
    }
    Optional<Publication> publication = record.readings(row.readings()).build();
    if (publication.isEmpty()) {
      row.reject(
          place("title"),
          ProblemCode.REQUIRED_BLANK,
          "this cell must not be blank",
          "the title of the publication");
      return;
    }
    Optional<CitationKey> key = publication.get().key();
    Optional<SourceLocation> earlier = key.flatMap(keys::earlier);
    if (earlier.isPresent()) {
      row.reject(
          place("key"),
          ProblemCode.KEY_DUPLICATE,
          earlier.get() + " has this key already",
          "a key of its own");
      return;
    }
    key.ifPresent(taken -> keys.take(taken, record.location()));
    target.add(publication.get());
  }

  private Place place(String role) {
    return header.places(role).stream().findFirst().orElseGet(() -> Place.at(0, role, role));
  }

  @Override
  public void finish(ProblemLog log) {
    left.finish(log);
  }
}
