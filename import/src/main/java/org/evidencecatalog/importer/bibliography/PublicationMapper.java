package org.evidencecatalog.importer.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;

/**
 * Makes sources of publications: studies of those that state a study design in a publication type
 * or have a registry number, background sources of the others. Titles and abstracts are never
 * looked at. Conditions stay unknown.
 *
 * @param kind what publications become
 */
public record PublicationMapper(SourceKind kind) {

  /** The source of a publication that is cited by a key. */
  public Source source(Publication publication, CitationKey key) {
    Classification stated = Classification.of(publication.publicationTypes());
    Report report = report(publication, key, stated);
    return isStudy(publication, stated)
        ? Study.builder(report).design(stated.design()).build()
        : new Background(report);
  }

  private boolean isStudy(Publication publication, Classification stated) {
    return switch (kind) {
      case STUDIES -> true;
      case REFERENCES -> false;
      case AS_STATED -> stated.study() || !publication.reference().registryNumbers().isEmpty();
    };
  }

  private static Report report(Publication publication, CitationKey key, Classification stated) {
    List<Notice> notices =
        Stream.concat(publication.notices().stream(), stated.notices().stream()).toList();
    return new Report(
        key,
        stated.kind(),
        notices,
        reference(publication.reference(), stated.reference()),
        publication.study(),
        Optional.of(publication.location()),
        publication.readings(),
        publication.extra());
  }

  private static Reference reference(Reference given, Optional<ReferenceType> stated) {
    return stated.isEmpty()
        ? given
        : new Reference(
            stated.get(),
            given.title(),
            given.authors(),
            given.issued(),
            given.container(),
            given.volume(),
            given.issue(),
            given.pages(),
            given.publisher(),
            given.language(),
            given.accessed(),
            given.identifiers());
  }
}
