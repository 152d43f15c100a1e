package org.evidencecatalog.importer.table;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.importer.results.ResultSheet;
import org.evidencecatalog.importer.text.RowReader;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.EffectMeasure;

/** Reads a results file for pooling, which may also be a table as R metafor takes it. */
public final class ResultSheetReader {
  private final Table table;
  private final Optional<EffectMeasure> whenBlank;

  /**
   * Prepares to read.
   *
   * @param table the file
   * @param whenBlank what a reported effect estimates in a row that does not say so
   */
  public ResultSheetReader(Table table, Optional<EffectMeasure> whenBlank) {
    this.table = table;
    this.whenBlank = whenBlank;
  }

  /** Reads the file; empty if it has no column from which an effect could come. */
  public Optional<ResultSheet> read() throws IOException, TextFault {
    ProblemLog log = new ProblemLog(table.file());
    table.tellGuess(log);
    try (RowReader reader = table.open()) {
      if (!reader.next()) {
        return Optional.empty();
      }
      Header header = Header.match(SheetColumn.all(), reader.texts(), reader.line(), log);
      if (!hasResults(header)) {
        return Optional.empty();
      }
      SheetRows rows = new SheetRows(header, table.dialect().decimalComma(), whenBlank);
      TableRows all = new TableRows(reader, header, log);
      TableResult result = all.read(rows);
      return Optional.of(
          new ResultSheet(
              table.file(),
              header.cells(),
              rows.rows(),
              rows.rejectedRows(),
              result.problems(),
              isPlain(header),
              header.place(SheetColumn.YI).isPresent()));
    }
  }

  private static boolean hasResults(Header header) {
    return Stream.of(
            ResultColumn.EVENTS1,
            ResultColumn.MEAN1,
            ResultColumn.R,
            ResultColumn.ESTIMATE,
            SheetColumn.YI)
        .anyMatch(column -> header.place(column).isPresent());
  }

  private static boolean isPlain(Header header) {
    return Stream.of(
            ResultColumn.OUTCOME,
            ResultColumn.TIME_DAYS,
            ResultColumn.TIME_POINT,
            ResultColumn.ARM1,
            ResultColumn.ARM2,
            ResultColumn.PRIMARY)
        .noneMatch(column -> header.place(column).isPresent());
  }
}
