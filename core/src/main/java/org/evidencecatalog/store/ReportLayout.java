package org.evidencecatalog.store;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SourceLocation;

/** Reports of studies, and background sources. */
final class ReportLayout extends Layout<Report> {
  static final ObjectCodec<Report> CODEC = new ReportLayout().codec();

  private final Field<Report, CitationKey> key = required("key", Scalars.KEY, Report::key);
  private final Field<Report, List<CitationKey>> aliases =
      list("aliases", Scalars.KEY, Report::aliases);
  private final Field<Report, ReportKind> kind =
      optional(
          "kind",
          CodedCodec.of(ReportKind.values(), ReportKind.UNKNOWN),
          Report::kind,
          ReportKind.UNKNOWN);
  private final Field<Report, List<Notice>> notices =
      list("notices", CodedCodec.of(Notice.values()), Report::notices);
  private final Field<Report, Reference> reference =
      required("reference", ReferenceLayout.CODEC, Report::reference);
  private final Field<Report, Optional<String>> study =
      optional("study", Scalars.OPTIONAL_TEXT, Report::study, Optional.empty());
  private final Field<Report, Optional<SourceLocation>> location =
      optional("location", Provenance.OPTIONAL_LOCATION, Report::location, Optional.empty());
  private final Field<Report, List<Reading>> readings =
      list("readings", Provenance.READING, Report::readings);
  private final Field<Report, List<ExtraField>> extra =
      list("extra", Provenance.EXTRA, Report::extra);

  private ReportLayout() {
    super("a report");
  }

  @Override
  Report make(Values values) {
    return new Report(
        key.of(values),
        aliases.of(values),
        kind.of(values),
        notices.of(values),
        reference.of(values),
        study.of(values),
        location.of(values),
        readings.of(values),
        extra.of(values));
  }
}
