package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.pedro;
import static org.evidencecatalog.Samples.review;
import static org.evidencecatalog.Samples.study;
import static org.evidencecatalog.Samples.trial;
import static org.evidencecatalog.grading.Bodies.QUESTION;
import static org.evidencecatalog.grading.Bodies.favouring;
import static org.evidencecatalog.grading.Bodies.grade;
import static org.evidencecatalog.grading.Bodies.judged;
import static org.evidencecatalog.grading.Bodies.level;
import static org.evidencecatalog.grading.Bodies.result;

import java.util.List;
import java.util.stream.IntStream;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.Uncertainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NhmrcFrameworkTest {
  private final NhmrcFramework nhmrc = NhmrcFramework.standard();

  @ParameterizedTest
  @CsvSource({
    "TREATMENT_BENEFIT, RANDOMISED_TRIAL, II",
    "TREATMENT_BENEFIT, QUASI_RANDOMISED_TRIAL, III-1",
    "TREATMENT_BENEFIT, CONTROLLED_ALLOCATION_UNKNOWN, III-2",
    "TREATMENT_BENEFIT, COHORT, III-2",
    "TREATMENT_BENEFIT, INTERRUPTED_TIME_SERIES, III-3",
    "TREATMENT_BENEFIT, BEFORE_AFTER, IV",
    "TREATMENT_BENEFIT, CASE_SERIES, IV",
    "TREATMENT_BENEFIT, CASE_REPORT, ",
    "DIAGNOSIS, CROSS_SECTIONAL, III-2",
    "DIAGNOSIS, CASE_CONTROL, III-3",
    "PROGNOSIS, COHORT, III-3"
  })
  void a_design_has_a_level(QuestionType type, StudyDesign design, String expected) {
    Grade grade = grade(nhmrc, QUESTION.type(type), study("a", "heel pain", design));

    assertThat(grade.level().flatMap(Level::evidenceLevel).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "RANDOMISED_TRIAL, 3, 8, A",
    "RANDOMISED_TRIAL, 2, 8, B",
    "RANDOMISED_TRIAL, 3, 5, C",
    "RANDOMISED_TRIAL, 3, 2, D",
    "COHORT, 3, 8, B",
    "COHORT, 2, 8, C",
    "COHORT, 3, 5, C",
    "CASE_SERIES, 3, 8, D"
  })
  void the_evidence_base_is_graded_by_level_number_and_risk_of_bias(
      StudyDesign design, int studies, int score, char expected) {
    Judgement base = judgement("NHMRC.evidence-base", studies(design, studies, score));

    assertThat(base.reason()).startsWith(expected + ":");
  }

  @Test
  void a_review_of_trials_is_level_one() {
    StudyBuilder review =
        review("r", "heel pain", 3, 90).includedDesigns(List.of(StudyDesign.RANDOMISED_TRIAL));

    assertThat(
            grade(nhmrc, QUESTION, review, trial("a", "heel pain", 50))
                .level()
                .flatMap(Level::evidenceLevel))
        .contains("I");
  }

  @Test
  void opposite_directions_are_inconsistent_and_cap_the_grade() {
    StudyBuilder[] studies = studies(StudyDesign.RANDOMISED_TRIAL, 3, 8);
    studies[0].results(List.of(favouring(Favours.ARM1)));
    studies[1].results(List.of(favouring(Favours.ARM2)));

    assertThat(judgement("NHMRC.consistency", studies).change()).isEqualTo(-3);
    assertThat(level(grade(nhmrc, QUESTION, studies))).isEqualTo("D");
  }

  @Test
  void unknown_consistency_of_several_studies_allows_no_better_than_c() {
    assertThat(level(grade(nhmrc, QUESTION, studies(StudyDesign.RANDOMISED_TRIAL, 3, 8))))
        .isEqualTo("C");
    assertThat(level(grade(nhmrc, QUESTION, studies(StudyDesign.RANDOMISED_TRIAL, 1, 8))))
        .isEqualTo("B");
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0", "-0.8, 0", "0.79, -1", "0.5, -1", "0.49, -2", "0.2, -2", "0.19, -3"})
  void the_impact_follows_the_standardised_difference(double smd, int change) {
    StudyBuilder one =
        trial("a", "heel pain", 100)
            .appraisals(pedro(8))
            .results(
                List.of(
                    result(
                        new ReportedEffect(
                            EffectMeasure.SMD,
                            smd,
                            new Uncertainty.StandardError(0.1),
                            EffectScale.NATURAL,
                            Answer.UNKNOWN),
                        Favours.UNKNOWN)));

    assertThat(judgement("NHMRC.clinical-impact", one).change()).isEqualTo(change);
  }

  @Test
  void the_median_of_what_was_assessed_is_rounded_to_the_worse() {
    assertThat(
            level(
                grade(
                    nhmrc.withJudgements(judged("nhmrc", "NHMRC.applicability", -2)),
                    QUESTION,
                    studies(StudyDesign.RANDOMISED_TRIAL, 1, 8))))
        .isEqualTo("C");
  }

  private Judgement judgement(String rule, StudyBuilder... studies) {
    return grade(nhmrc, QUESTION, studies).judgements().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static StudyBuilder[] studies(StudyDesign design, int number, int score) {
    return IntStream.range(0, number)
        .mapToObj(i -> trial("s" + i, "heel pain", 100).design(design).appraisals(pedro(score)))
        .toArray(StudyBuilder[]::new);
  }
}
