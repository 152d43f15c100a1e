package org.evidencecatalog.importer.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencecatalog.importer.table.Column;
import org.evidencecatalog.importer.table.TableKind;
import org.evidencecatalog.importer.text.RowWriter;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;

/** Writes sources as rows of native files. */
public final class NativeRows {

  private NativeRows() {}

  /** Writes studies, a row for each report. */
  public static void writeStudies(List<? extends Source> sources, Appendable out)
      throws IOException {
    write(TableKind.STUDIES, sources, out);
  }

  /** Writes background sources. */
  public static void writeReferences(List<? extends Source> sources, Appendable out)
      throws IOException {
    write(TableKind.REFERENCES, sources, out);
  }

  private static void write(TableKind kind, List<? extends Source> sources, Appendable out)
      throws IOException {
    ExtraColumns extra = new ExtraColumns();
    sources.forEach(source -> source.reports().forEach(extra::add));
    RowWriter rows = new RowWriter(out, ',');
    List<String> header = new ArrayList<>(kind.columns().stream().map(Column::field).toList());
    header.addAll(extra.header());
    rows.write(header);
    for (Source source : sources) {
      for (Report report : source.reports()) {
        Map<String, String> texts =
            source instanceof Study study
                ? StudyCellTexts.of(study, report)
                : BackgroundCellTexts.of(report);
        List<String> cells = new ArrayList<>(header.size());
        kind.columns().forEach(column -> cells.add(texts.getOrDefault(column.field(), "")));
        cells.addAll(extra.cells(report));
        rows.write(cells);
      }
    }
  }
}
