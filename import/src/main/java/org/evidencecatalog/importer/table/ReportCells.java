package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.value.Lists;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SourceLocation;

/** Reads the cells of studies files that say what a report is and where it belongs. */
final class ReportCells {
  private final CellReader<ReportKind> kind;
  private final CellReader<List<Notice>> notices;
  private final CellReader<String> study;
  private final ExtraCells extra;

  ReportCells(Readers readers, char listSeparator) {
    this.kind = readers.recurring(StudyColumn.REPORT_KIND, StudyFields.KINDS::read);
    this.notices =
        readers.recurring(StudyColumn.NOTICE, Lists.of(listSeparator, StudyFields.NOTICES::read));
    this.study = readers.recurring(StudyColumn.STUDY, Parsed::plain);
    this.extra = new ExtraCells(readers.header());
  }

  /** What the report is, as its own cell says; else a protocol if the design's cell says so. */
  ReportKind kind(CurrentRow row, boolean protocol) {
    return kind.read(row).orElse(protocol ? ReportKind.PROTOCOL : ReportKind.UNKNOWN);
  }

  Report read(CurrentRow row, CitationKey key, ReportKind read, Reference reference) {
    List<Notice> noted = notices.read(row).orElse(List.of());
    Optional<String> named = study.read(row);
    return new Report(
        key,
        read,
        noted,
        reference,
        named,
        Optional.of(new SourceLocation(row.file(), row.line())),
        row.readings(),
        extra.read(row));
  }
}
