package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.evidencecatalog.Samples;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeStartTest {

  @ParameterizedTest
  @CsvSource({
    "treatment_benefit, randomised_trial, High, Balshem",
    "treatment_benefit, cluster_randomised_trial, High, Balshem",
    "treatment_benefit, crossover_trial, High, Balshem",
    "treatment_benefit, n_of_1_trial, High, Balshem",
    "treatment_benefit, quasi_randomised_trial, Low, Balshem",
    "treatment_benefit, controlled_allocation_unknown, Low, Balshem",
    "treatment_benefit, non_randomised_trial, Low, Balshem",
    "treatment_benefit, cohort, Low, Balshem",
    "treatment_benefit, case_control, Low, Balshem",
    "treatment_benefit, interrupted_time_series, Low, Balshem",
    "treatment_benefit, before_after, Low, Balshem",
    "treatment_benefit, cross_sectional, Low, Balshem",
    "treatment_benefit, case_series, Low, Balshem",
    "treatment_benefit, case_report, Low, Balshem",
    "common_harm, cohort, Low, Balshem",
    "rare_harm, case_control, Low, Balshem",
    "screening, randomised_trial, High, Balshem",
    "diagnosis, cross_sectional, High, Schünemann 2008",
    "diagnosis, cohort, High, Schünemann 2008",
    "diagnosis, case_control, Low, Schünemann 2008",
    "diagnosis, case_series, Low, Schünemann 2008",
    "prognosis, cohort, High, Foroutan 2020",
    "prognosis, case_control, Low, Foroutan 2020",
    "prognosis, cross_sectional, Low, Foroutan 2020",
    "prevalence, cohort, High, as prognosis",
    "prevalence, cross_sectional, Low, as prognosis",
  })
  void a_body_starts_by_the_question_and_the_design(
      String type, String design, String level, String source) {
    Judgement start =
        Rules.judge(
            "start",
            GradePolicy.standard(),
            question(type),
            Rules.study("a", StudyDesign.valueOf(design.toUpperCase(Locale.ROOT))));

    assertThat(start.reason()).startsWith(level + ": ").endsWith(".");
    assertThat(start.source()).contains(source);
    assertThat(start.change()).isZero();
    assertThat(Rules.figure(start, "start_level")).hasValue(level.equals("High") ? 4 : 2);
  }

  private static Question question(String type) {
    return Bodies.QUESTION.type(QuestionType.valueOf(type.toUpperCase(Locale.ROOT)));
  }

  @Test
  void non_randomised_studies_start_high_where_all_were_appraised_with_robins_i() {
    StudyBuilder a = Rules.study("a", StudyDesign.COHORT);
    StudyBuilder b = Rules.study("b", StudyDesign.COHORT);
    a.appraisals(Rules.appraised("robins-i", "Moderate"));

    assertThat(Rules.judge("start", a, b).reason()).startsWith("Low: ");
    b.appraisals(Rules.appraised("robins-i-v2", "Serious"));
    assertThat(Rules.judge("start", a, b).reason()).startsWith("High: every");
    assertThat(Rules.judge("start", a, b).source()).contains("Schünemann 2019");
    b.appraisals(Rules.appraised("robins-i", "no such word"));
    assertThat(Rules.judge("start", a, b).reason()).startsWith("Low: ");
    b.appraisals(Rules.appraised("rob2", "Low"));
    assertThat(Rules.judge("start", a, b).reason()).startsWith("Low: ");
  }

  @Test
  void a_policy_may_start_all_non_randomised_studies_low() {
    Judgement start =
        Rules.judge(
            "start",
            GradePolicy.standard().with(NonRandomisedStart.ALWAYS_LOW),
            Bodies.QUESTION,
            Rules.study("a", StudyDesign.COHORT)
                .appraisals(Rules.appraised("robins-i", "Moderate")));

    assertThat(start.reason()).startsWith("Low: ");
    assertThat(start.source()).contains("Core GRADE 4, Guyatt 2025, BMJ 389:e083864");
  }

  @Test
  void robins_i_lifts_no_study_without_a_comparison_group() {
    assertThat(
            Rules.judge(
                    "start",
                    Rules.study("a", StudyDesign.CASE_SERIES)
                        .appraisals(Rules.appraised("robins-i", "Low")))
                .reason())
        .startsWith("Low: ");
  }

  @Test
  void one_study_of_another_design_keeps_a_body_low_and_is_named() {
    assertThat(
            Rules.judge(
                    "start",
                    GradePolicy.standard(),
                    question("prognosis"),
                    Rules.study("a", StudyDesign.COHORT),
                    Rules.study("b", StudyDesign.CASE_CONTROL))
                .reason())
        .startsWith("Low: ")
        .contains("other designs are in b", "house rule");
  }

  @Test
  void an_unknown_allocation_is_named() {
    assertThat(
            Rules.judge("start", Rules.study("a", StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN))
                .reason())
        .endsWith("how people were allocated is unknown in a.");
  }

  @ParameterizedTest
  @CsvSource({
    "treatment_benefit, RANDOMISED_TRIAL, High",
    "treatment_benefit, COHORT, Low",
    "diagnosis, CROSS_SECTIONAL, High",
    "prognosis, CROSS_SECTIONAL, Low",
  })
  void a_review_starts_where_its_studies_would(String type, StudyDesign design, String level) {
    StudyBuilder review = Samples.review("r", "heel pain", 7, 320).includedDesigns(List.of(design));

    assertThat(Rules.judge("start", GradePolicy.standard(), question(type), review).reason())
        .startsWith(level + ": a review stands in");
    assertThat(
            Rules.judge(
                    "start",
                    GradePolicy.standard(),
                    question(type),
                    review.includedDesigns(List.of()))
                .reason())
        .startsWith("Low: ");
  }
}
