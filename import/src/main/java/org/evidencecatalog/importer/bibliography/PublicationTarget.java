package org.evidencecatalog.importer.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.importer.table.RejectedRow;
import org.evidencecatalog.importer.table.TableResult;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;

/**
 * Takes the records of one file: those with a title, whose key no other record has. Counts all of
 * them. Not thread-safe.
 */
public final class PublicationTarget {
  /** Columns of native references files, so that a rejected record can be mended and read again. */
  private static final List<String> HEADER = List.of("id", "title", "authors", "year");

  private final RecordLog log;
  private final Keys keys;
  private final Publications publications;
  private final List<RejectedRow> rejected = new ArrayList<>();
  private int records;

  /** Starts with the first record of a file. */
  public PublicationTarget(RecordLog log, Keys keys, Publications publications) {
    this.log = log;
    this.keys = keys;
    this.publications = publications;
  }

  /** Takes the record that the log is at, or leaves it out and tells why. */
  public void accept(PublicationBuilder record) {
    records++;
    Optional<Publication> publication = record.readings(log.readings()).build();
    if (publication.isEmpty() && log.rejection().isEmpty()) {
      log.reject(
          ProblemCode.REQUIRED_BLANK,
          Optional.empty(),
          Optional.empty(),
          Finding.refused(
              ProblemCode.REQUIRED_BLANK, "the record has no title", "a field for the title"));
    }
    publication.flatMap(Publication::key).ifPresent(this::refuseTaken);
    if (log.rejection().isEmpty() && publication.isPresent()) {
      publication.get().key().ifPresent(key -> keys.take(key, record.location()));
      publications.add(publication.get());
    }
    log.rejection().ifPresent(why -> rejected.add(row(record, why)));
  }

  /** Takes a study that the log is at, or leaves it out if one of its keys is taken. */
  public void accept(Study study) {
    records++;
    study.reports().forEach(report -> refuseTaken(report.key()));
    if (log.rejection().isEmpty()) {
      study.reports().forEach(report -> keys.take(report.key(), log.location()));
      publications.add(study);
    }
    log.rejection().ifPresent(why -> rejected.add(row(study, why)));
  }

  /** A notice on a report that another record, or another file, may list. */
  public void notice(Identifier report, Notice notice) {
    publications.addNotice(report, notice);
  }

  private void refuseTaken(CitationKey key) {
    Optional<SourceLocation> earlier = keys.earlier(key);
    if (earlier.isPresent()) {
      log.reject(
          ProblemCode.KEY_DUPLICATE,
          Optional.empty(),
          Optional.of(key.value()),
          Finding.refused(
              ProblemCode.KEY_DUPLICATE,
              earlier.get() + " has this key already",
              "a key of its own"));
    }
  }

  private static RejectedRow row(PublicationBuilder record, Problem why) {
    return new RejectedRow(
        HEADER,
        List.of(
            record.key().map(CitationKey::value).orElse(""),
            record.title().orElse(""),
            record.authors().stream()
                .map(PublicationTarget::name)
                .collect(Collectors.joining("; ")),
            record.issued().map(PartialDate::year).map(String::valueOf).orElse("")),
        why);
  }

  private static RejectedRow row(Study study, Problem why) {
    Reference reference = study.mainReport().reference();
    PublicationBuilder record =
        Publication.builder(study.mainReport().location().orElse(new SourceLocation("", 1)))
            .key(Optional.of(study.id()))
            .title(reference.title())
            .issued(reference.issued());
    reference.authors().forEach(record::author);
    return row(record, why);
  }

  private static String name(Contributor author) {
    return author
        .person()
        .map(
            person ->
                person.given().map(given -> person.family() + ", " + given).orElse(person.family()))
        .orElseGet(() -> "{" + author.listedName() + "}");
  }

  /** What became of the file. */
  public TableResult result() {
    return new TableResult(records, log.problems(), rejected);
  }
}
