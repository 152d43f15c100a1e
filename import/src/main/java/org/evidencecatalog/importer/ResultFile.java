package org.evidencecatalog.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.results.ResultSheet;
import org.evidencecatalog.importer.table.ResultSheetReader;
import org.evidencecatalog.importer.table.Table;
import org.evidencecatalog.importer.text.Decoding;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.EffectMeasure;

/** Reads one results file for pooling. */
final class ResultFile {
  private ResultFile() {}

  static ResultSheet read(Path path, ImportLimits limits, Optional<EffectMeasure> whenBlank) {
    if (Files.isDirectory(path)) {
      throw refused(path.toString(), "this is a folder; name one results file");
    }
    Input input = Inputs.of(List.of(path), limits).get(0);
    return ImportRun.attempt(input.name(), () -> sheet(input, limits, whenBlank))
        .orElseThrow(
            () ->
                refused(
                    input.name(),
                    "no column can give an effect; results need events1 or ai, mean1 or m1i, r or"
                        + " ri, estimate, or yi"));
  }

  private static Optional<ResultSheet> sheet(
      Input input, ImportLimits limits, Optional<EffectMeasure> whenBlank)
      throws IOException, TextFault {
    Decoding decoding = Decoding.of(input.bytes(), limits.bytes());
    RowLimits rows =
        new RowLimits(
            limits.rows(), limits.columns(), limits.cellCharacters(), limits.rowCharacters());
    return new ResultSheetReader(Table.of(input.name(), decoding, rows), whenBlank).read();
  }

  private static ImportException refused(String file, String why) {
    return new ImportException(ImportException.Reason.FORMAT_UNRECOGNISED, file, 1, why);
  }
}
