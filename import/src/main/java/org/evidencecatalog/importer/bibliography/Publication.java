package org.evidencecatalog.importer.bibliography;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.SourceLocation;

/**
 * One record of a list of publications, as far as any format can say it. Build with {@link
 * #builder}.
 *
 * @param location where the record starts
 * @param key the key its format gives it; empty for formats without keys
 * @param reference what is cited, with its DOI, PMID, PMCID and the registry numbers that stand in
 *     a field for them
 * @param publicationTypes what the record says it is, as printed: {@code Randomized Controlled
 *     Trial}
 * @param notices editorial notices that fields for them tell, beside those among the publication
 *     types
 * @param study the study the record says it belongs to
 * @param readings how values were interpreted or refused
 * @param extra fields the format does not know, or this library does not model
 */
public record Publication(
    SourceLocation location,
    Optional<CitationKey> key,
    Reference reference,
    List<String> publicationTypes,
    List<Notice> notices,
    Optional<String> study,
    List<Reading> readings,
    List<ExtraField> extra) {

  /** Copies. */
  public Publication {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(study, "study");
    publicationTypes = List.copyOf(publicationTypes);
    notices = List.copyOf(notices);
    readings = List.copyOf(readings);
    extra = List.copyOf(extra);
  }

  /** The report it is by itself, if it has a key. */
  public Optional<Report> asReport() {
    return key.map(
        known -> new PublicationMapper(SourceKind.STUDIES).source(this, known).mainReport());
  }

  /** Starts a publication of which nothing is known but where it stands. */
  public static PublicationBuilder builder(SourceLocation location) {
    return new PublicationBuilder(location);
  }
}
