package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeUpgradesTest {
  private static final String RULE = "large-effect";

  @ParameterizedTest
  @CsvSource({
    "2, 0",
    "2.001, 1",
    "5, 1",
    "5.001, 2",
    "0.5, 0",
    "0.4999, 1",
    "0.2, 1",
    "0.1999, 2",
    "1, 0",
  })
  void a_large_risk_ratio_in_two_studies_raises_a_body_that_started_low(double ratio, int change) {
    Judgement judgement = judge(cohorts(EffectMeasure.RR, ratio, 0.01));

    assertThat(judgement.change()).isEqualTo(change);
    assertThat(judgement.source()).contains("64:1311", "house rules");
  }

  private static Judgement judge(StudyBuilder... studies) {
    return judge(GradePolicy.standard(), studies);
  }

  /** The rule where a person found no imprecision, which no number of events here would show. */
  private static Judgement judge(GradePolicy policy, StudyBuilder... studies) {
    return Rules.of(RULE, Bodies.grade(precise().withPolicy(policy), Bodies.QUESTION, studies));
  }

  private static GradeFramework precise() {
    return GradeFramework.standard().withJudgements(Bodies.judged("grade", "GRADE.imprecision", 0));
  }

  /** Two appraised cohorts with the same ratio. */
  private static StudyBuilder[] cohorts(EffectMeasure measure, double ratio, double se) {
    return new StudyBuilder[] {cohort("a", measure, ratio, se), cohort("b", measure, ratio, se)};
  }

  private static StudyBuilder cohort(String id, EffectMeasure measure, double ratio, double se) {
    return Rules.study(id, StudyDesign.COHORT, measure, Math.log(ratio), se).appraisals(nos());
  }

  private static List<Appraisal> nos() {
    return Rules.appraised("robins-e", "Low");
  }

  @Test
  void what_is_left_to_a_person_is_said() {
    assertThat(judge(cohorts(EffectMeasure.RR, 3, 0.01)).reason())
        .endsWith(
            "That no plausible confounder is left is for a person to confirm; otherwise the change"
                + " is to be judged 0.");
  }

  @Test
  void one_study_is_not_enough() {
    Judgement judgement = judge(cohort("a", EffectMeasure.RR, 3, 0.01));

    assertThat(judgement.change()).isZero();
    assertThat(judgement.reason()).contains("it is seen in too few studies");
  }

  @Test
  void an_interval_that_holds_no_effect_is_not_enough() {
    assertThat(judge(cohorts(EffectMeasure.RR, 3, 2)).reason())
        .contains("the confidence interval includes no effect");
  }

  @Test
  void a_study_that_nobody_appraised_may_be_confounded() {
    StudyBuilder[] studies = cohorts(EffectMeasure.RR, 3, 0.01);
    studies[1].appraisals(List.of());

    Judgement judgement = judge(studies);
    assertThat(judgement.change()).isZero();
    assertThat(judgement.reason()).contains("confounding was not appraised in b");
  }

  @Test
  void a_body_that_started_low_is_raised_only_where_nothing_was_rated_down() {
    StudyBuilder[] studies = cohorts(EffectMeasure.RR, 3, 0.01);
    studies[0].appraisals(Rules.appraised("robins-e", "High"));

    assertThat(judge(studies).reason()).contains("the body is rated down for risk of bias");
  }

  @Test
  void what_a_person_decided_on_rating_down_counts() {
    StudyBuilder[] studies = cohorts(EffectMeasure.RR, 3, 0.01);
    Grade grade =
        Bodies.grade(
            precise().withJudgements(Bodies.judged("grade", "GRADE.publication-bias", -1)),
            Bodies.QUESTION,
            studies);

    assertThat(Rules.of(RULE, grade).reason())
        .contains("the body is rated down for publication bias");
  }

  @ParameterizedTest
  @CsvSource({"Moderate, 1", "Serious, 1", "Low, 1"})
  void a_body_that_started_high_may_be_rated_down_for_risk_of_bias(String robins, int change) {
    StudyBuilder[] studies = cohorts(EffectMeasure.RR, 3, 0.01);
    Arrays.stream(studies).forEach(study -> study.appraisals(Rules.appraised("robins-i", robins)));

    Judgement judgement = judge(studies);
    assertThat(judgement.change()).isEqualTo(change);
    assertThat(judgement.source()).contains("nothing but risk of bias rated down: house rule");
  }

  @Test
  void a_body_that_started_high_is_not_raised_where_something_else_was_rated_down() {
    StudyBuilder[] studies = {
      cohort("a", EffectMeasure.RR, 3, 0.01), cohort("b", EffectMeasure.RR, 0.3, 0.1)
    };
    Arrays.stream(studies)
        .forEach(study -> study.appraisals(Rules.appraised("robins-i", "Moderate")));
    Grade grade = Bodies.grade(GradeFramework.standard(), Bodies.QUESTION, studies);

    assertThat(Rules.of("inconsistency", grade).change()).isEqualTo(-2);
    assertThat(Rules.of(RULE, grade).change()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // odds ratio, baseline risk, risk ratio, levels
    "3, 0.01, 2.9412, 1",
    "3, 0.3, 1.875, 0",
    "10, 0.01, 9.1743, 2",
    "10, 0.2, 3.5714, 1",
  })
  void an_odds_ratio_is_turned_into_a_risk_ratio_first(
      double odds, double risk, double ratio, int change) {
    Judgement judgement =
        judge(GradePolicy.standard().baselineRisk(risk), cohorts(EffectMeasure.OR, odds, 0.01));

    assertThat(judgement.change()).isEqualTo(change);
    assertThat(Rules.figure(judgement, "risk_ratio").orElseThrow())
        .isCloseTo(ratio, Offset.offset(1e-4));
  }

  @ParameterizedTest
  @CsvSource({"OR", "HR"})
  void without_a_baseline_risk_there_is_no_proposal(EffectMeasure measure) {
    Judgement judgement = judge(cohorts(measure, 10, 0.01));

    assertThat(judgement.isAssessed()).isFalse();
    assertThat(judgement.reason())
        .contains("without a baseline risk the " + measure, "rare is not known");
  }

  @Test
  void the_arms_of_a_case_control_study_tell_no_baseline_risk() {
    StudyBuilder cases = Rules.events("a", StudyDesign.CASE_CONTROL, 80, 20, 100).appraisals(nos());
    StudyBuilder cohort = Rules.events("b", StudyDesign.COHORT, 80, 20, 100).appraisals(nos());

    assertThat(BaselineRisk.of(body(cases), GradePolicy.standard())).isEmpty();
    assertThat(BaselineRisk.of(body(cohort), GradePolicy.standard()).orElseThrow().risk())
        .isEqualTo(0.2);
  }

  private static BodyOfEvidence body(StudyBuilder... studies) {
    return Bodies.grade(GradeFramework.standard(), Bodies.QUESTION, studies).body();
  }

  @Test
  void differences_of_means_tell_no_large_effect() {
    StudyBuilder study =
        Rules.study("a", StudyDesign.COHORT, EffectMeasure.MD, -10, 0.1).appraisals(nos());

    assertThat(judge(study).isAssessed()).isFalse();
    assertThat(judge(study).reason()).contains("by the risk ratio, not by MD");
  }

  @ParameterizedTest
  @CsvSource({"large-effect", "dose-response", "opposing-confounding"})
  void trials_are_not_raised(String rule) {
    Judgement judgement = Rules.judge(rule, Rules.trial("a", 0.1, 0.1));

    assertThat(judgement.proposed()).hasValue(0);
    assertThat(judgement.reason()).startsWith("Not applicable");
  }

  @ParameterizedTest
  @CsvSource({"dose-response", "opposing-confounding"})
  void only_a_person_raises_for_other_reasons(String rule) {
    StudyBuilder[] studies = cohorts(EffectMeasure.RR, 1.5, 0.01);
    Grade grade =
        Bodies.grade(
            GradeFramework.standard().withJudgements(Bodies.judged("grade", "GRADE." + rule, 1)),
            Bodies.QUESTION,
            studies);

    assertThat(Rules.judge(rule, studies).isAssessed()).isFalse();
    assertThat(Rules.of(rule, grade).change()).isEqualTo(1);
    assertThat(Rules.of(rule, grade).by()).isEqualTo("A. Tester");
  }

  @Test
  void cohorts_on_prognosis_are_not_raised() {
    Judgement judgement =
        Rules.judge(
            RULE,
            GradePolicy.standard(),
            Bodies.QUESTION.type(QuestionType.PROGNOSIS),
            cohorts(EffectMeasure.RR, 3, 0.01));

    assertThat(judgement.reason()).contains("only effects of interventions", "house rule");
  }
}
