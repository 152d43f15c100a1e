package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.text.RowReader;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.jspecify.annotations.Nullable;

/** The row that is being read, with what is noted on it. Not thread-safe. */
public final class CurrentRow {
  private static final int REMEMBERED = 1 << 16;

  private final RowReader cells;
  private final ProblemLog log;
  private final Map<List<Reading>, List<Reading>> known = new HashMap<>();
  private List<Reading> readings = List.of();
  private @Nullable Problem rejection;

  CurrentRow(RowReader cells, ProblemLog log) {
    this.cells = cells;
    this.log = log;
  }

  /** Forgets what was noted on the row before. */
  void start() {
    readings = List.of();
    rejection = null;
  }

  /** Its cells. */
  public RowReader cells() {
    return cells;
  }

  /** The file it stands in. */
  public String file() {
    return log.file();
  }

  /** 1-based physical line on which it starts. */
  public int line() {
    return cells.line();
  }

  /** Why the row is left out, if it is. */
  @Nullable Problem rejection() {
    return rejection;
  }

  /** Tells what was found in a cell, and keeps how it was read. */
  void tell(Place place, CellText<?> cell) {
    for (Finding finding : cell.findings()) {
      tell(place, cell.text(), finding);
    }
    keep(cell.readings());
  }

  /** Tells something of a cell and keeps it with the study. */
  public void tellAndKeep(Place place, Finding finding) {
    String text = cells.text(place.index());
    tell(place, Optional.of(text), finding);
    finding
        .kind()
        .ifPresent(kind -> keep(List.of(CellText.reading(text, place, kind, finding.message()))));
  }

  /** Tells something of a field for which the file may have no column. */
  void tell(Optional<Place> place, Optional<String> text, Finding finding) {
    if (place.isPresent()) {
      tell(place.get(), text, finding);
    } else {
      log.row(line(), finding.code(), text, finding.message(), finding.hint());
    }
  }

  /** Tells something of a cell. */
  public void tell(Place place, Optional<String> text, Finding finding) {
    log.cell(line(), place, text, finding.code(), finding.message(), finding.hint());
  }

  /** Keeps how values of the row were read. */
  public void keep(List<Reading> more) {
    if (readings.isEmpty()) {
      readings = more;
    } else if (!more.isEmpty()) {
      List<Reading> all = new ArrayList<>(readings.size() + more.size());
      all.addAll(readings);
      all.addAll(more);
      readings = all;
    }
  }

  /** How values of the row were read; equal lists are one object. */
  public List<Reading> readings() {
    if (readings.isEmpty()) {
      return List.of();
    }
    List<Reading> same = known.get(readings);
    if (same == null) {
      same = List.copyOf(readings);
      if (known.size() < REMEMBERED) {
        known.put(same, same);
      }
    }
    return same;
  }

  /** Leaves the row out because of a cell. */
  public void reject(Place place, ProblemCode code, String message, String hint) {
    Optional<String> text = Optional.of(cells.text(place.index())).filter(t -> !t.isEmpty());
    log.cell(line(), place, text, code, message, Optional.of(hint));
    rejected();
  }

  /** Leaves the row out as a whole. */
  public void reject(ProblemCode code, Optional<String> value, String message, String hint) {
    log.row(line(), code, value, message, Optional.of(hint));
    rejected();
  }

  /** Adds problems that were found elsewhere. */
  public void tell(List<Problem> problems) {
    problems.forEach(log::add);
  }

  /** Leaves the row out because of the last problem told. */
  public void rejected() {
    if (rejection == null) {
      rejection = log.problems().get(log.problems().size() - 1);
    }
  }
}
