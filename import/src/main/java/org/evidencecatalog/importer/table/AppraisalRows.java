package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.vocabulary.Labels;

/** Makes an appraisal of each row of an appraisals file and gives it to its study. */
final class AppraisalRows implements RowMapper {
  private final StudyRecords studies;
  private final Header header;
  private final RequiredCells required;
  private final StudyCell study;
  private final ToolCell tool;
  private final AppraisalItems items;
  private final AppraisalVerdict verdict;
  private final CellReader<String> outcome;
  private final CellReader<String> by;
  private final CellReader<String> rationale;

  AppraisalRows(Header header, StudyRecords studies) {
    Readers readers = new Readers(header, Assumptions.NONE);
    this.studies = studies;
    this.header = header;
    this.required = new RequiredCells(TableKind.APPRAISALS, header, Assumptions.NONE);
    this.study = new StudyCell(header.place(AppraisalColumn.STUDY).orElseThrow(), studies);
    this.items = new AppraisalItems(header);
    this.tool = new ToolCell(header, items);
    this.verdict = new AppraisalVerdict(header);
    this.outcome = readers.recurring(AppraisalColumn.OUTCOME, Parsed::plain);
    this.by = readers.recurring(AppraisalColumn.BY, Parsed::plain);
    this.rationale = readers.recurring(AppraisalColumn.RATIONALE, Parsed::plain);
  }

  @Override
  public void read(CurrentRow row) {
    if (!required.areFilled(row) || saysNothing(row)) {
      return;
    }
    Optional<Integer> at = study.read(row);
    Optional<ToolCell.Named> named = at.isEmpty() ? Optional.empty() : tool.read(row);
    if (at.isEmpty() || named.isEmpty()) {
      return;
    }
    Appraisal appraisal = appraisal(row, named.get());
    Optional<Appraisal> earlier =
        studies.appraisals(at.get()).stream().filter(each -> isSame(each, appraisal)).findFirst();
    if (earlier.isPresent()) {
      rejectAsSecond(row, earlier.get(), appraisal);
    } else {
      named.get().tool().ifPresent(known -> verdict.check(row, known, appraisal));
      studies.add(at.get(), appraisal);
    }
  }

  private boolean saysNothing(CurrentRow row) {
    if (items.areAnswered(row) || verdict.isGiven(row)) {
      return false;
    }
    row.reject(
        ProblemCode.REQUIRED_BLANK,
        Optional.empty(),
        "there is no appraisal: neither answers, nor an overall judgement, nor a total",
        "answers in columns such as D1 or item1, or overall, or total");
    return true;
  }

  private Appraisal appraisal(CurrentRow row, ToolCell.Named named) {
    Optional<AppraisalTool> known = named.tool();
    List<ItemAnswer> answers =
        known.map(each -> items.read(row, each)).orElseGet(() -> items.asPrinted(row));
    Optional<String> overall = verdict.overall(row, known);
    OptionalInt total = verdict.total(row, known);
    return new Appraisal(
        named.code(),
        outcome.read(row),
        answers,
        overall,
        total,
        by.read(row),
        rationale.read(row),
        Optional.of(new SourceLocation(row.file(), row.line())));
  }

  private static boolean isSame(Appraisal one, Appraisal other) {
    return one.tool().equals(other.tool())
        && one.outcome().map(Labels::normalise).equals(other.outcome().map(Labels::normalise));
  }

  private void rejectAsSecond(CurrentRow row, Appraisal earlier, Appraisal later) {
    Place place = header.place(AppraisalColumn.STUDY).orElseThrow();
    row.reject(
        place,
        ProblemCode.KEY_DUPLICATE,
        earlier.location().map(where -> where(row, where)).orElse("another row")
            + " appraises this study with "
            + later.tool()
            + later.outcome().map(label -> " for \"" + label + "\"").orElse("")
            + " already",
        "one row for each study, tool and outcome");
  }

  private static String where(CurrentRow row, SourceLocation earlier) {
    return "line "
        + earlier.line()
        + (earlier.file().equals(row.file()) ? "" : " of " + earlier.file());
  }

  @Override
  public void finish(ProblemLog log) {
    tool.tellImplied(log);
  }
}
