package org.evidencecatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One publication or registration of a study: what can be cited.
 *
 * @param key citation key, unique in a catalog
 * @param aliases keys of other records of the same report, each of which also cites it
 * @param kind what it is
 * @param notices editorial notices on it, each at most once
 * @param reference what a reference list prints
 * @param study the study its source says it belongs to, beside what identifiers tell
 * @param location where it was read
 * @param readings how values of its record were interpreted, refused or assumed
 * @param extra cells of columns the format does not know
 */
public record Report(
    CitationKey key,
    List<CitationKey> aliases,
    ReportKind kind,
    List<Notice> notices,
    Reference reference,
    Optional<String> study,
    Optional<SourceLocation> location,
    List<Reading> readings,
    List<ExtraField> extra) {

  /** Validates and copies. */
  public Report {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(location, "location");
    aliases = List.copyOf(aliases);
    notices =
        notices.size() < 2 ? List.copyOf(notices) : notices.stream().distinct().sorted().toList();
    readings = List.copyOf(readings);
    extra = List.copyOf(extra);
  }

  /** A report without aliases, as one record of an input gives it. */
  public Report(
      CitationKey key,
      ReportKind kind,
      List<Notice> notices,
      Reference reference,
      Optional<String> study,
      Optional<SourceLocation> location,
      List<Reading> readings,
      List<ExtraField> extra) {
    this(key, List.of(), kind, notices, reference, study, location, readings, extra);
  }

  /** A report of which nothing is known but its reference. */
  public static Report of(CitationKey key, ReportKind kind, Reference reference) {
    return new Report(
        key, kind, List.of(), reference, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** Whether a report of this kind carries results: all but protocols and registrations. */
  public boolean bearsResults() {
    return kind != ReportKind.PROTOCOL && kind != ReportKind.REGISTRATION;
  }

  /** Whether it was retracted. */
  public boolean isRetracted() {
    return notices.contains(Notice.RETRACTION);
  }

  /** Year of publication, if known. */
  public Optional<Integer> year() {
    return reference.issued().map(PartialDate::year);
  }
}
