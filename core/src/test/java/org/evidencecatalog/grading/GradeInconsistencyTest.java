package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.Synthesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeInconsistencyTest {
  private static final String RULE = "inconsistency";

  /** Two studies with variance 1 have I² = 1 − 2/d² by DerSimonian and Laird. */
  private static final Synthesis EXACT = Synthesis.randomEffects(Model.DL);

  @ParameterizedTest
  @CsvSource({
    // distance of two effects with variance 1, I², levels
    "1.998002994, 49.9, 0",
    "2, 50, -1",
    "2.1, 54.648526, -1",
  })
  void i2_of_half_raises_the_alarm(double distance, double i2, int change) {
    GradePolicy policy = GradePolicy.standard().with(EXACT).with(GradeThreshold.ALARM_Q_P, 0);
    Judgement judgement =
        Rules.judge(
            RULE,
            policy,
            Bodies.QUESTION,
            Rules.trial("a", 0.1, 1),
            Rules.trial("b", 0.1 + distance, 1));

    assertThat(Rules.figure(judgement, "i2").orElseThrow()).isCloseTo(i2, Offset.offset(1e-6));
    assertThat(judgement.change()).isEqualTo(change);
  }

  @Test
  void a_small_p_of_q_raises_the_alarm_just_below_its_threshold() {
    StudyBuilder a = Rules.trial("a", -0.1, 1);
    StudyBuilder b = Rules.trial("b", 1.5, 1);
    double p = Rules.figure(Rules.judge(RULE, a, b), "q_p").orElseThrow();
    GradePolicy quiet = GradePolicy.standard().with(GradeThreshold.ALARM_I2, 100);

    assertThat(
            Rules.judge(RULE, quiet.with(GradeThreshold.ALARM_Q_P, p), Bodies.QUESTION, a, b)
                .change())
        .isZero();
    assertThat(
            Rules.judge(
                    RULE,
                    quiet.with(GradeThreshold.ALARM_Q_P, Math.nextUp(p)),
                    Bodies.QUESTION,
                    a,
                    b)
                .change())
        .isEqualTo(-1);
  }

  @Test
  void two_studies_whose_whole_intervals_agree_differ_in_size_only() {
    Judgement judgement = Rules.judge(RULE, Rules.trial("a", 1, 0.1), Rules.trial("b", 3, 0.1));

    assertThat(judgement.change()).isZero();
    assertThat(judgement.reason()).startsWith("They differ in size, not in conclusion: I²");
    assertThat(judgement.source()).contains("BMJ 389:e081905", "house rules");
  }

  @Test
  void one_interval_that_reaches_no_effect_leaves_a_doubt_of_one_level() {
    assertThat(Rules.judge(RULE, Rules.trial("a", 0.1, 0.1), Rules.trial("b", 3, 0.1)).change())
        .isEqualTo(-1);
  }

  @Test
  void intervals_apart_on_opposite_sides_of_no_effect_take_two_levels() {
    Judgement judgement = Rules.judge(RULE, Rules.trial("a", -1, 0.1), Rules.trial("b", 1, 0.1));

    assertThat(judgement.change()).isEqualTo(-2);
    assertThat(judgement.reason()).startsWith("Studies with intervals apart lie on opposite sides");
  }

  @Test
  void intervals_that_overlap_on_opposite_sides_take_one_level() {
    assertThat(Rules.judge(RULE, Rules.trial("a", -1, 0.6), Rules.trial("b", 1, 0.6)).change())
        .isEqualTo(-1);
  }

  @Test
  void of_three_studies_the_whole_prediction_interval_must_agree() {
    Judgement agreeing =
        Rules.judge(
            RULE, Rules.trial("a", 4, 0.1), Rules.trial("b", 4.5, 0.1), Rules.trial("c", 5, 0.1));
    Judgement reaching =
        Rules.judge(
            RULE, Rules.trial("a", 1, 0.1), Rules.trial("b", 3, 0.1), Rules.trial("c", 5, 0.1));

    assertThat(agreeing.change()).isZero();
    assertThat(Rules.figure(agreeing, "prediction_low").orElseThrow()).isPositive();
    assertThat(reaching.change()).isEqualTo(-1);
    assertThat(Rules.figure(reaching, "prediction_low").orElseThrow()).isNegative();
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0", "0.9000001, -1"})
  void nine_tenths_of_the_weight_must_lie_on_the_side_of_the_estimate(double share, int change) {
    StudyBuilder[] studies =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> Rules.trial("s" + i, i == 10 ? -0.01 : 1 + i * 0.001, 0.5))
            .toArray(StudyBuilder[]::new);
    GradePolicy policy =
        GradePolicy.standard()
            .with(EXACT)
            .with(GradeThreshold.SAME_SIDE_WEIGHT, share)
            .with(GradeThreshold.ALARM_I2, 0);

    Judgement judgement = Rules.judge(RULE, policy, Bodies.QUESTION, studies);
    assertThat(Rules.figure(judgement, "same_side_share").orElseThrow())
        .isCloseTo(0.9, Offset.offset(1e-9));
    assertThat(judgement.change()).isEqualTo(change);
  }

  @Test
  void studies_that_agree_raise_no_alarm() {
    Judgement judgement = Rules.judge(RULE, Rules.trial("a", -0.1, 1), Rules.trial("b", 0.1, 1));

    assertThat(judgement.change()).isZero();
    assertThat(judgement.reason()).startsWith("The effects differ little beyond chance: I² 0 %");
  }

  @Test
  void a_study_without_an_effect_is_named_and_not_judged() {
    Judgement judgement =
        Rules.judge(RULE, Rules.trial("a", 1, 0.1), Rules.trial("b", 1, 0.1), Rules.trial("c", 60));

    assertThat(judgement.change()).isZero();
    assertThat(judgement.reason()).endsWith("Without an effect to compare, so not judged: c.");
    assertThat(Rules.figure(judgement, "studies_compared")).hasValue(2);
  }

  @Test
  void one_effect_among_several_studies_does_not_decide() {
    Judgement judgement = Rules.judge(RULE, Rules.trial("a", 1, 0.1), Rules.trial("c", 60));

    assertThat(judgement.isAssessed()).isFalse();
    assertThat(judgement.reason()).contains("Only one study has an effect that is pooled");
  }

  @ParameterizedTest
  @CsvSource({
    "ARM1, ARM1, 0",
    "ARM1, ARM2, -1",
    "ARM1, UNKNOWN, ",
    "UNKNOWN, UNKNOWN, ",
  })
  void without_effects_the_directions_decide(Favours first, Favours second, Integer change) {
    Judgement judgement =
        Rules.judge(
            RULE,
            Rules.trial("a", 100).results(favouring(first)),
            Rules.trial("b", 100).results(favouring(second)));

    assertThat(judgement.proposed())
        .isEqualTo(change == null ? OptionalInt.empty() : OptionalInt.of(change));
  }

  private static List<OutcomeResult> favouring(Favours favours) {
    return favours == Favours.UNKNOWN ? List.of() : List.of(Bodies.favouring(favours));
  }

  @Test
  void one_study_cannot_be_inconsistent() {
    assertThat(Rules.judge(RULE, Rules.trial("a", 1, 0.1)).reason())
        .isEqualTo("Not applicable: one study.");
  }

  @Test
  void events_are_compared_on_the_relative_scale_whatever_they_are_pooled_in() {
    // The same risk ratio at very different risks: risk differences differ, risk ratios do not.
    StudyBuilder rare = Rules.events("a", StudyDesign.RANDOMISED_TRIAL, 10, 20, 1000);
    StudyBuilder often = Rules.events("b", StudyDesign.RANDOMISED_TRIAL, 300, 600, 1000);
    GradeContext context = context(EffectMeasure.RD, rare, often);

    assertThat(context.pooled().orElseThrow().heterogeneity().i2()).isGreaterThan(90);
    assertThat(RelativeOrAbsolute.pooled(context).orElseThrow().measure())
        .contains(EffectMeasure.RR);
    assertThat(GradeInconsistency.judge(context).change()).isZero();
  }

  /** A body pooled in a measure of our choice. */
  private static GradeContext context(EffectMeasure measure, StudyBuilder... studies) {
    BodyOfEvidence body = Bodies.grade(GradeFramework.standard(), Bodies.QUESTION, studies).body();
    BodySynthesis synthesis = Rules.pooledIn(measure, body);
    return new GradeContext(
        body,
        GradePolicy.standard(),
        synthesis,
        Weight.of(synthesis),
        PooledEffect.of(synthesis, GradePolicy.standard()));
  }

  @ParameterizedTest
  @CsvSource({
    "0, might not be important",
    "29.9, might not be important",
    "30, might not be important or moderate",
    "40, might not be important or moderate",
    "40.1, moderate",
    "49.9, moderate",
    "50, moderate or substantial",
    "60, moderate or substantial",
    "74.9, substantial",
    "75, substantial or considerable",
    "90, substantial or considerable",
    "90.1, considerable",
    "100, considerable",
  })
  void the_bands_of_cochrane_overlap(double i2, String words) {
    assertThat(HeterogeneityOfEffects.band(i2)).isEqualTo(words);
  }
}
