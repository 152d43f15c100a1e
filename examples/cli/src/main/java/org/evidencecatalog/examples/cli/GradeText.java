package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.grading.BodyKind;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.OverallCertainty;
import org.evidencecatalog.grading.PooledEffect;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.Statement;
import org.evidencecatalog.grading.StatementLanguage;
import org.evidencecatalog.grading.Wording;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Study;

/** A grade for people: the level, the statement, and why. */
final class GradeText {
  private static final String INDENT = "  ";

  private GradeText() {}

  static void print(Screen screen, Grade grade, StatementLanguage language) {
    screen.heading(title(grade.question()) + ": " + level(grade));
    screen.wrapped(INDENT, "", Statement.of(grade, language), INDENT.length());
    grade.effect().ifPresent(effect -> effect(screen, effect));
    List<List<String>> rows = new ArrayList<>();
    for (Judgement judgement : grade.judgements()) {
      rows.add(List.of(name(judgement.rule()), change(judgement), reason(judgement)));
    }
    screen.table(INDENT, rows);
    lists(screen, grade);
    for (Grade other : grade.otherBodies()) {
      screen.wrapped(
          INDENT,
          "Beside it: ",
          other.body().kind().noun(other.body().size())
              + " "
              + join(other.body().ids())
              + ": "
              + level(other),
          INDENT.length() + 2);
    }
    screen.blank();
  }

  private static void effect(Screen screen, PooledEffect effect) {
    int studies = effect.pooled().k();
    String heterogeneity =
        studies == 1 ? "" : ", I² " + Wording.number(effect.pooled().heterogeneity().i2()) + " %";
    screen.wrapped(
        INDENT,
        "Effect: ",
        effect.inWords()
            + effect.absoluteInWords().map(words -> "; " + words).orElse("")
            + "; "
            + Wording.counted(studies, "study", "studies")
            + heterogeneity,
        INDENT.length() + 2);
  }

  /** What a recommendation can rest on. */
  static void print(Screen screen, OverallCertainty overall) {
    screen.heading(
        "For a recommendation on "
            + overall.condition()
            + overall.intervention().map(label -> ", " + label).orElse("")
            + ": "
            + overall.level().map(level -> level.symbol() + " " + level.label()).orElse("unknown"));
    screen.wrapped(INDENT, "", overall.reason(), INDENT.length());
    screen.blank();
  }

  private static void lists(Screen screen, Grade grade) {
    BodyOfEvidence body = grade.body();
    list(screen, "Studies: ", body.ids());
    if (body.kind() != BodyKind.REVIEW) {
      list(screen, "Reviews: ", body.reviews().stream().map(Study::id).toList());
    }
    list(screen, "Under an expression of concern: ", body.concerns());
    list(screen, "Ongoing or unpublished: ", body.ongoing().stream().map(Study::id).toList());
    if (!body.exclusions().isEmpty()) {
      String excluded =
          String.join(
              "; ",
              body.exclusions().stream()
                  .map(exclusion -> exclusion.id() + " (" + exclusion.reason() + ")")
                  .toList());
      screen.wrapped(INDENT, "Excluded: ", excluded, INDENT.length() + 2);
    }
  }

  private static void list(Screen screen, String what, List<CitationKey> ids) {
    if (!ids.isEmpty()) {
      screen.wrapped(INDENT, what, join(ids), INDENT.length() + 2);
    }
  }

  private static String join(List<CitationKey> ids) {
    return String.join(", ", ids.stream().map(CitationKey::value).toList());
  }

  static String title(Question question) {
    return question.condition()
        + question.intervention().map(label -> ", " + label).orElse("")
        + question.comparator().map(label -> " against " + label).orElse("")
        + question.outcome().map(label -> ", " + label).orElse("");
  }

  private static String level(Grade grade) {
    String label =
        grade
            .level()
            .map(level -> level.symbol().map(symbol -> symbol + " ").orElse("") + level.label())
            .orElse("not graded");
    return label + " (" + grade.framework() + ")";
  }

  private static String name(String rule) {
    return rule.substring(rule.indexOf('.') + 1).replace('-', ' ');
  }

  static String change(Judgement judgement) {
    return judgement.isAssessed() || judgement.override().isPresent()
        ? signed(judgement.change())
        : "?";
  }

  /** What a person decided comes before what was proposed. */
  private static String reason(Judgement judgement) {
    return judgement
        .override()
        .map(
            decided ->
                "Decided by "
                    + decided.by()
                    + " on "
                    + decided.date()
                    + ": "
                    + decided.rationale()
                    + " (proposed: "
                    + (judgement.isAssessed() ? signed(judgement.proposed().getAsInt()) : "nothing")
                    + ". "
                    + judgement.reason()
                    + ")")
        .orElse(judgement.reason());
  }

  private static String signed(int change) {
    return change == 0 ? "0" : (change < 0 ? "−" : "+") + Math.abs(change);
  }
}
