package org.evidencecatalog.importer.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.vocabulary.Labels;

/**
 * Makes a judgement of each row of a judgements file. Two rows on one rule of one question are both
 * left out: nobody can tell which of them the panel meant.
 */
final class JudgementRows implements RowMapper {
  private static final List<Column> NOT_BLANK =
      Stream.of(JudgementColumn.values())
          .filter(column -> column != JudgementColumn.RATIONALE)
          .map(Column.class::cast)
          .toList();

  /** What a person fills in. */
  private static final List<Column> OPEN =
      List.of(
          JudgementColumn.CHANGE,
          JudgementColumn.RATIONALE,
          JudgementColumn.BY,
          JudgementColumn.DATE);

  private final Header header;
  private final Consumer<? super PanelJudgement> target;
  private final RequiredCells required;
  private final Place rationale;
  private final Place date;
  private final RuleCells rules;
  private final CellReader<String> condition;
  private final CellReader<String> intervention;
  private final CellReader<String> comparator;
  private final CellReader<String> outcome;
  private final CellReader<String> by;
  private final Map<List<String>, Taken> taken = new LinkedHashMap<>();
  private final Set<List<String>> contradicted = new HashSet<>();
  private int open;

  /** A judgement with the cells that it was read from. */
  private record Taken(PanelJudgement judgement, List<String> cells, int line) {}

  JudgementRows(Header header, Consumer<? super PanelJudgement> target) {
    Readers readers = new Readers(header, Assumptions.NONE);
    this.header = header;
    this.target = target;
    this.required = new RequiredCells(NOT_BLANK, header, Assumptions.NONE);
    this.rationale = header.place(JudgementColumn.RATIONALE).orElseThrow();
    this.date = header.place(JudgementColumn.DATE).orElseThrow();
    this.rules = new RuleCells(readers);
    this.condition = readers.recurring(JudgementColumn.CONDITION, Parsed::plain);
    this.intervention = readers.recurring(JudgementColumn.INTERVENTION, Parsed::plain);
    this.comparator = readers.recurring(JudgementColumn.COMPARATOR, Parsed::plain);
    this.outcome = readers.recurring(JudgementColumn.OUTCOME, Parsed::plain);
    this.by = readers.recurring(JudgementColumn.BY, Parsed::plain);
  }

  @Override
  public void read(CurrentRow row) {
    if (isOpen(row)) {
      open++;
      return;
    }
    boolean filled = required.areFilled(row);
    if (!isExplained(row) || !filled) {
      return;
    }
    Optional<RuleCells.OnRule> onRule = rules.read(row);
    Optional<LocalDate> day = onRule.flatMap(read -> day(row));
    day.ifPresent(when -> take(row, judgement(row, onRule.orElseThrow(), when)));
  }

  /** Whether a row of a template was left as it was: nobody decided anything. */
  private boolean isOpen(CurrentRow row) {
    return OPEN.stream()
        .allMatch(column -> header.place(column).filter(at -> isFilled(row, at)).isEmpty());
  }

  private static boolean isFilled(CurrentRow row, Place place) {
    return !row.cells().isBlank(place.index());
  }

  private boolean isExplained(CurrentRow row) {
    String text = row.cells().text(rationale.index());
    if (!text.isEmpty() && !BlankWords.contains(text)) {
      return true;
    }
    row.reject(
        rationale,
        ProblemCode.JUDGEMENT_WITHOUT_RATIONALE,
        "a judgement without a reason is not applied",
        "why the panel judged so, in a sentence");
    return false;
  }

  private Optional<LocalDate> day(CurrentRow row) {
    try {
      return Optional.of(LocalDate.parse(row.cells().text(date.index())));
    } catch (DateTimeParseException e) {
      row.reject(
          date,
          ProblemCode.DATE_UNREADABLE,
          "no day can be read here",
          "yyyy-MM-dd, for example 2026-05-01");
      return Optional.empty();
    }
  }

  private PanelJudgement judgement(CurrentRow row, RuleCells.OnRule on, LocalDate when) {
    return new PanelJudgement(
        on.framework().code(),
        condition.read(row).orElseThrow(),
        intervention.read(row),
        comparator.read(row),
        outcome.read(row),
        on.rule().id(),
        on.change(),
        new Judgement.Override(
            row.cells().text(rationale.index()), by.read(row).orElseThrow(), when),
        on.proposed().map(OptionalInt::of).orElseGet(OptionalInt::empty),
        Optional.of(new SourceLocation(row.file(), row.line())));
  }

  private static List<String> question(PanelJudgement judgement) {
    return Stream.concat(
            Stream.of(judgement.rule(), Labels.normalise(judgement.condition())),
            Stream.of(judgement.intervention(), judgement.comparator(), judgement.outcome())
                .map(label -> label.map(Labels::normalise).orElse("")))
        .toList();
  }

  private void take(CurrentRow row, PanelJudgement judgement) {
    List<String> question = question(judgement);
    Taken earlier = taken.get(question);
    if (earlier == null) {
      taken.put(question, new Taken(judgement, cells(row), row.line()));
      return;
    }
    contradicted.add(question);
    row.reject(
        header.place(JudgementColumn.RULE).orElseThrow(),
        ProblemCode.KEY_DUPLICATE,
        "line " + earlier.line() + " judges on this rule of the same question; neither is applied",
        "one row for each rule and question");
  }

  private List<String> cells(CurrentRow row) {
    List<String> cells = new ArrayList<>(header.cells().size());
    for (int i = 0; i < header.cells().size(); i++) {
      cells.add(row.cells().text(i));
    }
    return cells;
  }

  @Override
  public void finish(ProblemLog log) {
    if (open > 0) {
      log.row(
          1,
          ProblemCode.VALUE_INTERPRETED,
          Optional.empty(),
          open
              + (open == 1 ? " row judges" : " rows judge")
              + " on nothing: change, rationale, by and date are blank; what is proposed stays",
          Optional.empty());
    }
    taken.forEach(
        (question, row) -> {
          if (!contradicted.contains(question)) {
            target.accept(row.judgement());
          }
        });
  }

  @Override
  public List<RejectedRow> withdrawn() {
    return taken.entrySet().stream()
        .filter(entry -> contradicted.contains(entry.getKey()))
        .map(entry -> withdrawn(entry.getValue()))
        .toList();
  }

  private RejectedRow withdrawn(Taken row) {
    Place place = header.place(JudgementColumn.RULE).orElseThrow();
    return new RejectedRow(
        header.cells(),
        row.cells(),
        new Problem(
            ProblemCode.KEY_DUPLICATE,
            row.judgement().location().map(SourceLocation::file).orElse(""),
            row.line(),
            place.header(),
            place.number(),
            Optional.of(row.judgement().rule()),
            "a later row judges on this rule of the same question; neither is applied",
            Optional.of("one row for each rule and question")));
  }
}
