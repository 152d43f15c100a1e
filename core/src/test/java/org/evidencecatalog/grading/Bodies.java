package org.evidencecatalog.grading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Bodies of evidence, results and judgements for tests of frameworks. */
final class Bodies {
  static final Question QUESTION = Question.of("heel pain", "dry needling");

  private Bodies() {}

  /** The grade of a question about the studies. */
  static Grade grade(Framework framework, Question question, StudyBuilder... studies) {
    return Catalog.builder(Vocabulary.bundled())
        .addAll(Arrays.stream(studies).map(StudyBuilder::build).toList())
        .build()
        .catalog()
        .grade(question, framework);
  }

  /** The code of the level, or {@code null} with no level. */
  static @Nullable String level(Grade grade) {
    return grade.level().map(Level::code).orElse(null);
  }

  /** A result on pain of which only the direction is known. */
  static OutcomeResult favouring(Favours favours) {
    return result(new ResultData.DirectionOnly(), favours);
  }

  /** A result on pain. */
  static OutcomeResult result(ResultData data, Favours favours) {
    return new OutcomeResult(
        "pain",
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.of("dry needling"),
        Optional.of("sham"),
        data,
        Optional.empty(),
        favours,
        false,
        Optional.empty(),
        List.of());
  }

  /** A person's judgement on a rule about dry needling for heel pain. */
  static PanelJudgements judged(String framework, String rule, int change) {
    return new PanelJudgements(
        Vocabulary.bundled(),
        List.of(
            new PanelJudgement(
                framework,
                "heel pain",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rule,
                change,
                new Judgement.Override("said in a test", "A. Tester", LocalDate.of(2026, 1, 2)),
                OptionalInt.empty(),
                Optional.empty())));
  }
}
