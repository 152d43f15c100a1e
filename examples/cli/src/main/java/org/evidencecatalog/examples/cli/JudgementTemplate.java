package org.evidencecatalog.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.Rule;

/**
 * A judgements file for a panel to fill in: the proposals are there, what the panel decides is
 * blank. A row that stays so decides nothing.
 */
final class JudgementTemplate {
  private static final List<String> HEADER =
      List.of(
          "framework",
          "condition",
          "intervention",
          "comparator",
          "outcome",
          "rule",
          "proposed",
          "change",
          "rationale",
          "by",
          "date");
  private static final int DECIDED = 4;

  /** Spreadsheets take a cell that starts so for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** Makes a spreadsheet take a cell for text; readers of our files trim it. */
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final Set<List<String>> rows = new LinkedHashSet<>();

  private JudgementTemplate() {}

  /** A row for each question and rule of these frameworks on which people may judge. */
  static JudgementTemplate of(Collection<Grade> grades, Collection<Framework> frameworks) {
    JudgementTemplate template = new JudgementTemplate();
    for (Grade grade : grades) {
      frameworks.stream()
          .filter(framework -> framework.code().equals(grade.framework()))
          .flatMap(framework -> framework.rules().stream())
          .map(Rule::id)
          .forEach(rule -> template.add(grade, rule));
    }
    return template;
  }

  private void add(Grade grade, String rule) {
    grade.judgements().stream()
        .filter(judgement -> judgement.rule().equals(rule))
        .findFirst()
        .ifPresent(judgement -> rows.add(row(grade, judgement)));
  }

  private static List<String> row(Grade grade, Judgement judgement) {
    Question question = grade.question();
    List<String> row = new ArrayList<>();
    row.add(grade.framework());
    row.add(text(question.condition()));
    row.add(question.intervention().map(JudgementTemplate::text).orElse(""));
    row.add(question.comparator().map(JudgementTemplate::text).orElse(""));
    row.add(question.outcome().map(JudgementTemplate::text).orElse(""));
    row.add(judgement.rule());
    row.add(
        judgement.proposed().isPresent() ? Integer.toString(judgement.proposed().getAsInt()) : "");
    for (int i = 0; i < DECIDED; i++) {
      row.add("");
    }
    return List.copyOf(row);
  }

  private static String text(String label) {
    return FORMULA_STARTS.indexOf(label.charAt(0)) >= 0 ? NO_BREAK_SPACE + label : label;
  }

  /** Number of rows below the header. */
  int size() {
    return rows.size();
  }

  /** The file: UTF-8, RFC 4180. */
  byte[] bytes() {
    return Stream.concat(Stream.of(HEADER), rows.stream())
        .map(JudgementTemplate::line)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(JudgementTemplate::quoted)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c < ' ');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
