package org.evidencecatalog.importer.table;

import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.appraisal.OverallProposal;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.Score;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.ProblemCode;

/** Reads the overall judgement and the total score of a row, and holds them against its answers. */
final class AppraisalVerdict {
  private final Optional<Place> overall;
  private final Optional<Place> total;

  AppraisalVerdict(Header header) {
    this.overall = header.place(AppraisalColumn.OVERALL);
    this.total = header.place(AppraisalColumn.TOTAL);
  }

  /** Whether the row gives one of both. */
  boolean isGiven(CurrentRow row) {
    return text(row, overall).isPresent() || text(row, total).isPresent();
  }

  private static Optional<String> text(CurrentRow row, Optional<Place> place) {
    return place
        .filter(where -> !row.cells().isBlank(where.index()))
        .map(where -> row.cells().text(where.index()));
  }

  /** The overall judgement as printed; what the tool does not have is told and left out. */
  Optional<String> overall(CurrentRow row, Optional<AppraisalTool> tool) {
    Optional<String> text = text(row, overall);
    if (text.isEmpty() || tool.filter(known -> !reads(known, text.get())).isEmpty()) {
      return text;
    }
    row.tell(
        overall,
        text,
        BlankWords.contains(text.get())
            ? Finding.interpreted("read as a blank: not reported")
            : refusal(tool.get()));
    return Optional.empty();
  }

  private static boolean reads(AppraisalTool tool, String text) {
    return tool.readOverall(text).isPresent() || tool.readTotal(text).isPresent();
  }

  private static Finding refusal(AppraisalTool tool) {
    String accepted =
        tool.overallWords().isEmpty()
            ? "blank"
            : "one of: " + String.join(", ", tool.overallWords());
    return Finding.refused(
        ProblemCode.VALUE_NOT_PERMITTED,
        tool.name() + " does not have this overall judgement",
        accepted);
  }

  /** The total; what is no total of the tool is told and left out. */
  OptionalInt total(CurrentRow row, Optional<AppraisalTool> tool) {
    Optional<String> text = text(row, total);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    Parsed<Integer> parsed = CellText.parse(text.get(), cell -> total(cell, tool));
    parsed.findings().forEach(finding -> row.tell(total, text, finding));
    return parsed.value().map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static Parsed<Integer> total(String text, Optional<AppraisalTool> tool) {
    int most = tool.map(known -> known.maximumTotal().orElse(-1)).orElse(Integer.MAX_VALUE);
    return most >= 0
        ? Score.read(text, most)
        : Parsed.refused(
            ProblemCode.VALUE_NOT_PERMITTED,
            tool.map(AppraisalTool::name).orElse("this tool") + " has no total score",
            "blank; the judgement in overall");
  }

  /** Tells a judgement or total that does not follow from the answers; the given one is used. */
  void check(CurrentRow row, AppraisalTool tool, Appraisal appraisal) {
    tool.differingProposal(appraisal).ifPresent(proposal -> tellDifference(row, proposal));
  }

  private void tellDifference(CurrentRow row, OverallProposal proposal) {
    Optional<Place> place = text(row, overall).isPresent() ? overall : total;
    row.tell(
        place,
        text(row, place),
        Finding.remark(
            ProblemCode.APPRAISAL_OVERALL_DIFFERS,
            "the answers give "
                + proposal.value().map(word -> "\"" + word + "\"").orElse("another one")
                + " ("
                + proposal.reason().replaceFirst("\\.$", "")
                + "); the one given here is used",
            "check the answers, or say in rationale why it differs"));
  }
}
