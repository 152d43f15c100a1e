package org.evidencecatalog.importer;

import java.io.IOException;
import java.util.Optional;
import org.evidencecatalog.importer.delimited.Export;
import org.evidencecatalog.importer.delimited.ExportFormat;
import org.evidencecatalog.importer.table.Table;
import org.evidencecatalog.importer.table.TableResult;
import org.evidencecatalog.importer.text.TextFault;

/**
 * A CSV export of a registry, a database or a reference manager.
 *
 * @param export what it was recognised as
 */
record ExportInput(Export export) implements RecognisedInput {

  /** Recognises an export by its header, unless the user says what the file is. */
  static Optional<RecognisedInput> of(TextInput input, ImportSettings settings, boolean said)
      throws IOException, TextFault {
    Table table =
        Table.of(input.name(), input.decoding(), settings.rowLimits()).watchedBy(settings.watch());
    Optional<ExportFormat> byUser = settings.format().flatMap(ExportInput::format);
    if (said) {
      return byUser.isEmpty()
          ? Optional.empty()
          : Optional.of(new ExportInput(Export.said(byUser.get(), table)));
    }
    // What the user mapped is a sheet of his own, whatever its headers look like.
    return settings.sheet().names(table.header())
        ? Optional.empty()
        : Export.recognise(table).map(ExportInput::new);
  }

  private static Optional<ExportFormat> format(ImportFormat format) {
    for (ExportFormat known : ExportFormat.values()) {
      if (known.name().equals(format.name())) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  @Override
  public Stage stage() {
    return export.format() == ExportFormat.RETRACTION_WATCH ? Stage.CONCEPTS : Stage.SOURCES;
  }

  @Override
  public String file() {
    return export.table().file();
  }

  @Override
  public ImportedFile read(ImportTarget target) throws IOException, TextFault {
    return target.keep(
        file(), ImportFormat.valueOf(export.format().name()), export.reason(), result(target));
  }

  private TableResult result(ImportTarget target) throws IOException, TextFault {
    return switch (export.format()) {
      case CLINICALTRIALS_GOV, ICTRP ->
          export.readStudies(target.vocabulary(), target.keys(), target.publications()::add);
      case RETRACTION_WATCH -> export.readNotices(target.notices());
      default -> export.readPublications(target.keys(), target.publications());
    };
  }
}
