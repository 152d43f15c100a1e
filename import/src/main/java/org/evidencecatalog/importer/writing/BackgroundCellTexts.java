package org.evidencecatalog.importer.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evidencecatalog.model.Report;

/** The cells of a row of a references file, by field. */
final class BackgroundCellTexts {

  private BackgroundCellTexts() {}

  static Map<String, String> of(Report report) {
    Map<String, String> cells = new LinkedHashMap<>();
    ReferenceCellTexts.put(report, cells);
    cells.put("container", report.reference().container().orElse(""));
    cells.put("type", report.reference().type().code());
    return cells;
  }
}
