package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.pedro;

import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeRiskOfBiasTest {
  private static final String RULE = "risk-of-bias";

  @ParameterizedTest
  @CsvSource({
    // participants at low, some, high risk; levels
    "100, 0, 0, 0",
    "75, 25, 0, 0",
    "75, 0, 25, 0",
    "74, 26, 0, -1",
    "50, 50, 0, -1",
    "0, 100, 0, -1",
    "0, 26, 74, -1",
    "0, 25, 75, -2",
    "25, 0, 75, -2",
    "0, 0, 100, -2",
  })
  void trials_are_judged_by_the_share_of_participants(int low, int some, int high, int change) {
    Judgement judgement =
        Rules.judge(
            RULE,
            Rules.trial("a", low).appraisals(Rules.appraised("rob2", "Low")),
            Rules.trial("b", some).appraisals(Rules.appraised("rob2", "Some concerns")),
            Rules.trial("c", high).appraisals(Rules.appraised("rob2", "High")));

    assertThat(judgement.change()).isEqualTo(change);
    assertThat(judgement.source()).contains("BMJ 389:e083864", "house rules");
    assertThat(Rules.figure(judgement, "low_share")).hasValue(low / 100.0);
  }

  @ParameterizedTest
  @CsvSource({"0.75, 0", "0.7500001, -1", "0.5, 0", "1, -1"})
  void the_share_that_decides_is_the_policys(double most, int change) {
    GradePolicy policy = GradePolicy.standard().with(GradeThreshold.MOST_WEIGHT, most);

    assertThat(
            Rules.judge(
                    RULE,
                    policy,
                    Bodies.QUESTION,
                    Rules.trial("a", 75).appraisals(pedro(8)),
                    Rules.trial("b", 25))
                .change())
        .isEqualTo(change);
  }

  @Test
  void studies_at_low_risk_that_find_the_same_as_all_others_take_no_level() {
    Judgement judgement = half(-1.0, -1.1);

    assertThat(judgement.change()).isZero();
    assertThat(judgement.reason())
        .contains(
            "50 % of the weight of the pooled estimate",
            "do not differ (test for subgroups, p 0.617)",
            "at low risk MD −1 (95 % CI",
            "of all MD −1.05");
    assertThat(Rules.figure(judgement, "low_risk_estimate")).hasValue(-1.0);
  }

  @Test
  void studies_at_low_risk_that_find_something_else_take_a_level() {
    Judgement judgement = half(-1.0, 0.5);

    assertThat(judgement.change()).isEqualTo(-1);
    assertThat(judgement.reason()).contains("and of all others differ", "p < 0.001");
  }

  /** One study of half the weight at low risk, one at high risk. */
  private static Judgement half(double low, double high) {
    return Rules.judge(
        RULE,
        Rules.trial("a", low, 0.1414213562373095).appraisals(Rules.appraised("rob2", "Low")),
        Rules.trial("b", high, 0.1414213562373095).appraisals(Rules.appraised("rob2", "High")));
  }

  @Test
  void the_test_decides_just_at_its_p() {
    StudyBuilder low = Rules.trial("a", -1, 1).appraisals(Rules.appraised("rob2", "Low"));
    StudyBuilder high = Rules.trial("b", 0, 1).appraisals(Rules.appraised("rob2", "High"));
    double p = Rules.figure(Rules.judge(RULE, low, high), "subgroup_p").orElseThrow();
    GradePolicy at = GradePolicy.standard().with(GradeThreshold.SUBGROUP_P, p);
    GradePolicy above = GradePolicy.standard().with(GradeThreshold.SUBGROUP_P, Math.nextUp(p));

    assertThat(Rules.judge(RULE, at, Bodies.QUESTION, low, high).change()).isZero();
    assertThat(Rules.judge(RULE, above, Bodies.QUESTION, low, high).change()).isEqualTo(-1);
  }

  @Test
  void without_all_effects_nothing_is_tested_and_that_is_said() {
    StudyBuilder low = Rules.trial("a", -1, 0.2).appraisals(Rules.appraised("rob2", "Low"));

    assertThat(Rules.judge(RULE, low, Rules.trial("b", 50)).change()).isEqualTo(-1);
    assertThat(Rules.judge(RULE, low, Rules.trial("b", 50)).reason())
        .contains("Not every study has an effect", "the others count as some concerns");
    assertThat(
            Rules.judge(RULE, Rules.trial("a", 50).appraisals(pedro(8)), Rules.trial("b", 50))
                .reason())
        .contains("No effects were extracted, so whether their results differ cannot be tested");
  }

  @Test
  void weights_are_those_of_the_pooled_estimate_where_all_studies_have_effects() {
    Judgement judgement =
        Rules.judge(
            RULE,
            Rules.trial("a", -1, 0.1).appraisals(Rules.appraised("rob2", "Low")),
            Rules.trial("b", -1, 1).appraisals(Rules.appraised("rob2", "High")));

    assertThat(judgement.change()).isZero();
    assertThat(Rules.figure(judgement, "low_share").orElseThrow()).isGreaterThan(0.98);
  }

  @ParameterizedTest
  @CsvSource({
    // ROBINS-I of 50 and of 50 people, levels
    "Low, Low, 0",
    "Low, Moderate, -1",
    "Moderate, Moderate, -1",
    "Low, No information, -1",
    "No information, No information, -1",
    "Low, Serious, -2",
    "Moderate, Serious, -2",
    "Serious, Critical, -3",
    "Low, Critical, -3",
    "Critical, Critical, -3",
  })
  void bodies_that_start_high_by_robins_i_are_judged_by_severity(
      String first, String second, int change) {
    assertThat(severity("robins-i", first, 50, second, 50).change()).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource({
    "Low, 51, Serious, 49, 0",
    "Low, 50, Serious, 50, -2",
    "Moderate, 51, Critical, 49, -1",
    "Serious, 1, Critical, 99, -3",
  })
  void half_of_the_weight_decides_about_severity(
      String first, int one, String second, int two, int change) {
    assertThat(severity("robins-i", first, one, second, two).change()).isEqualTo(change);
  }

  @Test
  void low_except_for_confounding_takes_one_level() {
    String best = "Low except for concerns about uncontrolled confounding";

    Judgement judgement = severity("robins-i-v2", best, 50, best, 50);
    assertThat(judgement.change()).isEqualTo(-1);
    assertThat(judgement.source()).contains("Schünemann 2019", "house rule");
  }

  @Test
  void no_information_counts_as_moderate_and_is_named() {
    assertThat(severity("robins-i", "Low", 50, "No information", 50).reason())
        .endsWith("No information counts as moderate (house rule): b.");
  }

  private static Judgement severity(String tool, String first, int one, String second, int two) {
    return Rules.judge(
        RULE,
        cohort("a", one).appraisals(Rules.appraised(tool, first)),
        cohort("b", two).appraisals(Rules.appraised(tool, second)));
  }

  private static StudyBuilder cohort(String id, int participants) {
    return Rules.trial(id, participants).design(StudyDesign.COHORT);
  }

  @ParameterizedTest
  @CsvSource({"49, 51, 0", "50, 50, -1", "100, 0, -1", "0, 100, 0"})
  void bodies_that_start_low_have_paid_for_confounding(int high, int unknown, int change) {
    Judgement judgement =
        Rules.judge(
            RULE,
            cohort("a", high).appraisals(Rules.appraised("robins-e", "High")),
            cohort("b", unknown));

    assertThat(judgement.change()).isEqualTo(change);
  }

  @Test
  void a_body_without_a_comparison_group_loses_a_level() {
    Judgement judgement = Rules.judge(RULE, Rules.study("a", StudyDesign.CASE_SERIES));

    assertThat(judgement.change()).isEqualTo(-1);
    assertThat(judgement.source()).contains("Balshem 2011");
  }

  @ParameterizedTest
  @CsvSource({"quips, Low, 0", "quips, High, -2", "quips, Moderate, -1", ", , -1"})
  void cohorts_on_prognosis_are_judged_as_trials_are(String tool, String overall, int change) {
    StudyBuilder study = cohort("a", 100);
    if (tool != null) {
      study.appraisals(Rules.appraised(tool, overall));
    }

    assertThat(
            Rules.judge(
                    RULE,
                    GradePolicy.standard(),
                    Bodies.QUESTION.type(QuestionType.PROGNOSIS),
                    study)
                .change())
        .isEqualTo(change);
  }

  @Test
  void an_effect_that_is_not_pooled_in_the_measure_of_the_others_leaves_the_test_undone() {
    assertThat(
            Rules.judge(
                    RULE,
                    Rules.trial("a", -1, 0.2).appraisals(Rules.appraised("rob2", "Low")),
                    Rules.study("b", StudyDesign.RANDOMISED_TRIAL, EffectMeasure.RR, -1, 0.2))
                .change())
        .isEqualTo(-1);
  }
}
