package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Bodies of evidence that people graded and published: with their judgements on every rule, the
 * arithmetic comes to the certainty that they came to.
 */
class PublishedGradesTest {
  private static final List<String> RULES =
      GradeFramework.standard().rules().stream().map(Rule::id).toList();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/evidencecatalog/grading/published_grades.csv",
      numLinesToSkip = 1)
  void the_arithmetic_reproduces_a_published_certainty(
      String source,
      String address,
      String outcome,
      String design,
      int riskOfBias,
      int inconsistency,
      int indirectness,
      int imprecision,
      int publicationBias,
      int largeEffect,
      int doseResponse,
      int opposingConfounding,
      String certainty) {
    Grade grade =
        graded(
            design.equals("randomised") ? StudyDesign.RANDOMISED_TRIAL : StudyDesign.COHORT,
            riskOfBias,
            inconsistency,
            indirectness,
            imprecision,
            publicationBias,
            largeEffect,
            doseResponse,
            opposingConfounding);

    assertThat(grade.certainty())
        .as("%s (%s): %s", source, address, outcome)
        .isEqualTo(Certainty.parse(certainty));
  }

  private static Grade graded(StudyDesign design, int... changes) {
    List<PanelJudgement> people =
        IntStream.range(0, changes.length)
            .mapToObj(i -> judgement(RULES.get(i), changes[i]))
            .toList();
    return Bodies.grade(
        GradeFramework.standard().withJudgements(new PanelJudgements(Vocabulary.bundled(), people)),
        Bodies.QUESTION,
        Rules.study("a", design));
  }

  private static PanelJudgement judgement(String rule, int change) {
    return new PanelJudgement(
        "grade",
        "heel pain",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        rule,
        change,
        new Judgement.Override("as published", "the authors", LocalDate.of(2026, 1, 2)),
        OptionalInt.empty(),
        Optional.empty());
  }
}
