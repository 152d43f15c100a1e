package org.evidencecatalog.importer.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.text.RowReader;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;

/** Reads the rows below a header one by one, and checks what is the same for all kinds of files. */
final class TableRows {
  private final RowReader rows;
  private final Header header;
  private final ProblemLog log;
  private final RowWatch watch;
  private final CurrentRow row;
  private final List<RejectedRow> rejected = new ArrayList<>();

  TableRows(RowReader rows, Header header, ProblemLog log) {
    this(rows, header, log, RowWatch.NOBODY);
  }

  TableRows(RowReader rows, Header header, ProblemLog log, RowWatch watch) {
    this.watch = watch;
    this.rows = rows;
    this.header = header;
    this.log = log;
    this.row = new CurrentRow(rows, log);
  }

  TableResult read(RowMapper mapper) throws IOException, TextFault {
    int records = 0;
    while (rows.next()) {
      records++;
      row.start();
      checkShape();
      if (row.rejection() == null) {
        tellFollowedQuotes();
        mapper.read(row);
      } else {
        mapper.refused(row);
      }
      Problem rejection = row.rejection();
      if (rejection != null) {
        rejected.add(new RejectedRow(header.cells(), rows.texts(), rejection));
      }
      watch.afterRow(log);
    }
    mapper.finish(log);
    rejected.addAll(mapper.withdrawn());
    rejected.sort(Comparator.comparingInt(row -> row.problem().line()));
    return new TableResult(records, log.problems(), rejected, header.columns());
  }

  private void checkShape() {
    int columns = header.cells().size();
    if (rows.unclosedQuoteLine() > 0) {
      log.unclosedQuote(rows.unclosedQuoteLine(), place(rows.size() - 1));
      row.rejected();
    } else if (rows.size() > columns) {
      row.reject(
          ProblemCode.ROW_TOO_LONG,
          Optional.of(rows.text(columns)),
          "the row has " + rows.size() + " cells, the header " + columns,
          "put a cell that holds the delimiter in quotes");
    } else if (rows.size() < columns) {
      log.row(
          row.line(),
          ProblemCode.ROW_TOO_SHORT,
          Optional.empty(),
          "the row has "
              + rows.size()
              + " cells, the header "
              + columns
              + "; the missing ones are read as blank",
          Optional.of("as many cells as the header has"));
    }
  }

  private Header.Place place(int index) {
    String name = index < header.cells().size() ? header.cells().get(index) : "";
    return Header.Place.at(index, name, name);
  }

  private void tellFollowedQuotes() {
    for (int index : rows.followedQuotes()) {
      row.tell(
          place(index),
          Optional.of(rows.text(index)),
          Finding.interpreted("text follows a closing quote; it was read as part of the cell"));
    }
  }
}
