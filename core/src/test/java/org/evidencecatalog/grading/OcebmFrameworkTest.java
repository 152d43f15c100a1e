package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.review;
import static org.evidencecatalog.Samples.study;
import static org.evidencecatalog.Samples.trial;
import static org.evidencecatalog.grading.Bodies.QUESTION;
import static org.evidencecatalog.grading.Bodies.grade;
import static org.evidencecatalog.grading.Bodies.judged;
import static org.evidencecatalog.grading.Bodies.level;

import java.util.List;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcebmFrameworkTest {
  private final OcebmFramework ocebm = OcebmFramework.standard();

  @ParameterizedTest
  @CsvSource({
    "TREATMENT_BENEFIT, RANDOMISED_TRIAL, 2",
    "TREATMENT_BENEFIT, CLUSTER_RANDOMISED_TRIAL, 2",
    "TREATMENT_BENEFIT, N_OF_1_TRIAL, 1",
    "TREATMENT_BENEFIT, QUASI_RANDOMISED_TRIAL, 3",
    "TREATMENT_BENEFIT, COHORT, 3",
    "TREATMENT_BENEFIT, CASE_CONTROL, 4",
    "TREATMENT_BENEFIT, CASE_SERIES, 4",
    "COMMON_HARM, RANDOMISED_TRIAL, 2",
    "COMMON_HARM, N_OF_1_TRIAL, 2",
    "COMMON_HARM, COHORT, 3",
    "RARE_HARM, N_OF_1_TRIAL, 1",
    "RARE_HARM, CASE_CONTROL, 4",
    "SCREENING, RANDOMISED_TRIAL, 2",
    "SCREENING, NON_RANDOMISED_TRIAL, 3",
    "DIAGNOSIS, CROSS_SECTIONAL, 3",
    "DIAGNOSIS, CASE_CONTROL, 4",
    "DIAGNOSIS, RANDOMISED_TRIAL, ",
    "PROGNOSIS, COHORT, 3",
    "PROGNOSIS, RANDOMISED_TRIAL, 3",
    "PROGNOSIS, CASE_SERIES, 4",
    "PREVALENCE, CROSS_SECTIONAL, 3",
    "PREVALENCE, CASE_SERIES, 4",
    "PREVALENCE, RANDOMISED_TRIAL, "
  })
  void a_study_has_the_level_of_its_design_in_the_row_of_the_question(
      QuestionType type, StudyDesign design, String expected) {
    assertThat(level(grade(ocebm, QUESTION.type(type), study("a", "heel pain", design))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "TREATMENT_BENEFIT, RANDOMISED_TRIAL, 1",
    "SCREENING, RANDOMISED_TRIAL, 1",
    "TREATMENT_BENEFIT, COHORT, 3",
    "PREVALENCE, CROSS_SECTIONAL, 2",
    "PROGNOSIS, COHORT, 3"
  })
  void a_review_has_the_level_of_what_it_included(
      QuestionType type, StudyDesign included, String expected) {
    assertThat(
            level(
                grade(
                    ocebm,
                    QUESTION.type(type),
                    review("r", "heel pain", 3, 90).includedDesigns(List.of(included)))))
        .isEqualTo(expected);
  }

  @Test
  void a_review_of_unknown_designs_gives_no_level_and_raises_none() {
    assertThat(level(grade(ocebm, QUESTION, review("r", "heel pain", 3, 90)))).isNull();
    assertThat(
            level(
                grade(
                    ocebm, QUESTION, review("r", "heel pain", 3, 90), trial("a", "heel pain", 9))))
        .isEqualTo("2");
  }

  @Test
  void a_review_of_trials_and_cohorts_has_the_level_of_the_cohorts() {
    assertThat(
            level(
                grade(
                    ocebm,
                    QUESTION,
                    review("r", "heel pain", 3, 90)
                        .includedDesigns(
                            List.of(StudyDesign.RANDOMISED_TRIAL, StudyDesign.COHORT)))))
        .isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource({"OCEBM.quality, -1, 3", "OCEBM.large-effect, 1, 1", "OCEBM.large-effect, 2, 1"})
  void people_move_a_level_by_their_reasons(String rule, int change, String expected) {
    assertThat(
            level(
                grade(
                    ocebm.withJudgements(judged("ocebm", rule, change)),
                    QUESTION,
                    trial("a", "heel pain", 50))))
        .isEqualTo(expected);
  }
}
