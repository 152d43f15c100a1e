package org.evidencecatalog.examples.cli;

import java.util.stream.Collectors;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Weight;
import org.evidencecatalog.grading.Wording;
import org.evidencecatalog.grading.explanation.DerivedNumber;
import org.evidencecatalog.grading.explanation.ExplainedJudgement;
import org.evidencecatalog.grading.explanation.ExplainedStudy;
import org.evidencecatalog.grading.explanation.Explainer;
import org.evidencecatalog.grading.explanation.UsedValue;

/** Explanations for people: under each judgement the studies and the cells behind it. */
final class ExplanationText {
  private static final String INDENT = "  ";
  private static final double PERCENT = 100;

  private ExplanationText() {}

  static void print(Screen screen, Explainer explainer, Grade grade) {
    screen.heading("Why " + GradeText.title(grade.question()) + " (" + grade.framework() + ")");
    for (ExplainedJudgement judgement : explainer.explain(grade).judgements()) {
      print(screen, judgement);
    }
    screen.blank();
    grade.otherBodies().forEach(other -> print(screen, explainer, other));
  }

  private static void print(Screen screen, ExplainedJudgement explained) {
    String weights =
        explained.unit().map(Weight.Unit::words).map(unit -> ", shares of the " + unit).orElse("");
    line(
        screen,
        1,
        explained.judgement().rule()
            + " "
            + GradeText.change(explained.judgement())
            + weights
            + (explained.studies().isEmpty() ? ": no study is looked at" : ""));
    explained
        .decided()
        .ifPresent(
            value ->
                line(screen, 2, "decided by " + explained.judgement().by() + ": " + words(value)));
    explained.studies().forEach(study -> print(screen, study));
    for (DerivedNumber number : explained.derived()) {
      line(
          screen,
          2,
          number.name()
              + " "
              + Wording.number(number.value())
              + (number.from().isEmpty() ? "" : " from " + String.join(", ", number.from())));
    }
  }

  private static void print(Screen screen, ExplainedStudy study) {
    String weight =
        study.weight().isPresent()
            ? ", " + Wording.number(PERCENT * study.weight().getAsDouble()) + " %"
            : "";
    String values =
        study.values().stream().map(ExplanationText::words).collect(Collectors.joining("; "));
    line(
        screen,
        2,
        study.study()
            + weight
            + (study.turned() ? ", arms turned round" : "")
            + ": "
            + (values.isEmpty() ? "no value is known" : values));
  }

  private static String words(UsedValue value) {
    String column = value.column().map(header -> ", column \"" + header + "\"").orElse("");
    return value.field()
        + " "
        + value.text()
        + value.location().map(where -> " (" + where + column + ")").orElse(" (in no file)");
  }

  private static void line(Screen screen, int depth, String text) {
    String indent = INDENT.repeat(depth);
    screen.wrapped(indent, "", text, indent.length() + INDENT.length());
  }
}
