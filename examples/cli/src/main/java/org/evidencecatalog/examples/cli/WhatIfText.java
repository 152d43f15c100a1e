package org.evidencecatalog.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.whatif.WhatIf;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Study;

/** What would change a grade, for people. */
final class WhatIfText {
  private static final String INDENT = "  ";

  private WhatIfText() {}

  /** The question in a line. */
  static String title(Question question) {
    return String.join(
        ", ",
        Stream.of(
                Optional.of(question.condition()),
                question.intervention(),
                question.comparator().map(label -> "compared with " + label),
                question.outcome())
            .flatMap(Optional::stream)
            .toList());
  }

  static void print(Screen screen, WhatIf found) {
    Grade grade = found.grade();
    screen.heading(title(grade.question()) + ": " + level(grade.level()));
    grade.notGradedReason().ifPresent(reason -> screen.wrapped(INDENT, "", reason, 2));
    section(
        screen,
        "With more evidence that finds the same:",
        found.changes().stream().map(WhatIfText::change).toList());
    section(
        screen, "Without one study:", found.without().stream().map(WhatIfText::without).toList());
    section(
        screen, "If it were known:", found.unknowns().stream().map(WhatIfText::unknown).toList());
  }

  private static void section(Screen screen, String title, List<String> lines) {
    screen.blank();
    screen.line(INDENT + title);
    if (lines.isEmpty()) {
      screen.line(INDENT + INDENT + "nothing changes the level");
    }
    lines.forEach(line -> screen.wrapped(INDENT + INDENT, "", line, 2 * INDENT.length() + 2));
  }

  private static String change(WhatIf.Change change) {
    String more =
        change.unit() == WhatIf.Unit.STUDIES
            ? "one more study, however small"
            : change.extra() + " more participants in one more study";
    return more
        + appraised(change.study())
        + change.events().map(events -> " (" + events + " events)").orElse("")
        + ": "
        + level(change.level())
        + " ("
        + change.rule()
        + ")";
  }

  private static String appraised(Study study) {
    return study.appraisals().stream()
        .flatMap(appraisal -> appraisal.overall().stream())
        .findFirst()
        .map(overall -> ", risk of bias " + overall.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static String without(WhatIf.Without without) {
    return without.study()
        + ": "
        + level(without.level())
        + (without.changes() ? " (changes)" : "");
  }

  private static String unknown(WhatIf.Unknown unknown) {
    return unknown.study().map(CitationKey::value).orElse("all studies that lack it")
        + ", "
        + unknown.field()
        + " = "
        + unknown.value()
        + ": "
        + level(unknown.level());
  }

  private static String level(Optional<Level> level) {
    return level
        .map(each -> each.label() + each.symbol().map(symbol -> " " + symbol).orElse(""))
        .orElse("not graded");
  }
}
