package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.ProblemCode;

/** Reads with which tool a row appraises; where none is named the columns tell. */
final class ToolCell {
  private final Optional<Place> place;
  private final AppraisalItems items;
  private final Optional<AppraisalTool> ofHeader;
  private int implied;

  ToolCell(Header header, AppraisalItems items) {
    this.place = header.place(AppraisalColumn.TOOL);
    this.items = items;
    this.ofHeader = ImpliedTool.of(items.places());
  }

  /**
   * A tool as a row names it.
   *
   * @param code its code, or the name as printed if it is not known
   * @param tool the tool, if it is known
   */
  record Named(String code, Optional<AppraisalTool> tool) {
    static Named of(AppraisalTool tool) {
      return new Named(tool.code(), Optional.of(tool));
    }
  }

  /** The tool; a row that neither names one nor implies one is rejected. */
  Optional<Named> read(CurrentRow row) {
    return place.map(where -> row.cells().text(where.index())).filter(ToolCell::says).isPresent()
        ? place.map(where -> named(row, where))
        : impliedBy(row);
  }

  private static boolean says(String text) {
    return !text.isEmpty() && !BlankWords.contains(text);
  }

  private static Named named(CurrentRow row, Place where) {
    String text = row.cells().text(where.index());
    Optional<AppraisalTool> known = AppraisalTool.find(text);
    if (known.isEmpty()) {
      List<String> nearest = AppraisalTool.nearest(text);
      row.tell(
          where,
          Optional.of(text),
          Finding.refused(
              ProblemCode.VALUE_NOT_PERMITTED,
              "this tool is not known; its answers are kept as printed and say nothing to grading",
              nearest.isEmpty()
                  ? permitted()
                  : "did you mean " + String.join(", ", nearest) + "? " + permitted()));
    }
    return known.map(Named::of).orElseGet(() -> new Named(text, Optional.empty()));
  }

  private static String permitted() {
    return "one of: "
        + String.join(", ", AppraisalTool.all().stream().map(AppraisalTool::code).toList());
  }

  private Optional<Named> impliedBy(CurrentRow row) {
    Optional<AppraisalTool> tool = place.isEmpty() ? ofHeader : ImpliedTool.of(items.answered(row));
    if (tool.isEmpty()) {
      row.reject(
          ProblemCode.REQUIRED_BLANK,
          Optional.empty(),
          "it is not said which tool was used, and the columns do not tell",
          "a column tool, " + permitted());
    } else if (place.isPresent()) {
      row.tell(place, Optional.empty(), Finding.interpreted(message(tool.get())));
    } else {
      implied++;
    }
    return tool.map(Named::of);
  }

  private static String message(AppraisalTool tool) {
    return "no tool is named; by its columns this is " + tool.name() + " (" + tool.code() + ")";
  }

  /** Tells, once for the file, which tool its columns imply. */
  void tellImplied(ProblemLog log) {
    if (implied > 0) {
      ofHeader.ifPresent(
          tool ->
              log.row(
                  1,
                  ProblemCode.VALUE_INTERPRETED,
                  Optional.empty(),
                  message(tool),
                  Optional.of("name another tool in a column tool")));
    }
  }
}
