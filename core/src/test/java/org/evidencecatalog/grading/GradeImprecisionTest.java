package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evidencecatalog.grading.EffectBodies.body;
import static org.evidencecatalog.grading.EffectBodies.effect;
import static org.evidencecatalog.grading.EffectBodies.imprecision;
import static org.evidencecatalog.grading.EffectBodies.traits;
import static org.evidencecatalog.grading.EffectBodies.trial;
import static org.evidencecatalog.grading.EffectBodies.vote;

import java.util.Map;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeImprecisionTest {
  private static final GradePolicy STANDARD = GradePolicy.standard();
  private static final GradePolicy RISK_OF_20_PERCENT = STANDARD.baselineRisk(0.2);

  @ParameterizedTest
  @CsvSource({
    // measure, low, high, levels: no minimal important difference, interval includes no effect
    "RR, 0.75, 1.25, -2",
    "RR, 0.74, 1.26, -2",
    "RR, 0.751, 1.249, 0",
    "RR, 0.751, 1.25, -1",
    "RR, 0.75, 1.249, -1",
    "RR, 0.60, 1.00, -1",
    "RR, 0.90, 1.00, 0",
    "RR, 1.00, 1.30, -1",
    "OR, 0.74, 1.1, -1",
    "HR, 0.5, 2, -2",
    "HR, 0.9, 1.1, 0",
    "SMD, -0.5, 0.5, -2",
    "SMD, -0.5, 0.499, -1",
    "SMD, -0.499, 0.499, 0",
    "SMD, 0, 0.4, 0",
    "MD, -1, 1, -1",
    "MD, 0, 1, -1",
    "RD, -0.001, 0.001, -1",
    "ROM, 0.99, 1.01, -1",
    "COR, -0.1, 0.1, -1",
  })
  void step_2_counts_the_appreciable_effects_in_an_interval_that_includes_no_effect(
      EffectMeasure measure, double low, double high, int expected) {
    BodyOfEvidence body = of(OutcomeTraits.UNKNOWN, 100_000, measure, low, high);

    assertThat(imprecision(body, RISK_OF_20_PERCENT).change()).isEqualTo(expected);
    assertThat(effectOf(body, RISK_OF_20_PERCENT).target())
        .isEqualTo(expected == 0 ? Target.LITTLE_OR_NO_DIFFERENCE : Target.EFFECT_EXISTS);
  }

  @ParameterizedTest
  @CsvSource({
    // measure, low, high, participants, levels: interval excludes no effect, baseline risk 0.2
    "RR, 0.65, 0.99, 10, 0",
    "RR, 0.60, 0.79, 10, -2",
    "RR, 1.01, 1.9, 10, 0",
    "RR, 1.3, 1.8, 10, -2",
    "RR, 0.50, 0.70, 1806, 0",
    "RR, 0.50, 0.70, 1805, -1",
    "RR, 0.50, 0.70, 903, -1",
    "RR, 0.50, 0.70, 902, -2",
    "RR, 0.3, 0.9, 100000, 0",
    "RR, 0.3, 0.901, 100000, -2",
    "HR, 0.3, 0.9, 100000, 0",
    "HR, 0.3, 0.901, 100000, -2",
    "OR, 0.3, 0.75, 100000, 0",
    "OR, 0.3, 0.751, 100000, -2",
    "PETO, 0.3, 0.751, 100000, -2",
    "OR, 1.05, 2.7, 10, -2",
    "RD, -0.04, -0.02, 10, 0",
    "RD, -0.12, -0.06, 10, -2",
  })
  void step_3_asks_for_the_information_size_of_large_effects_only_after_the_width_of_the_ratio(
      EffectMeasure measure, double low, double high, int participants, int expected) {
    BodyOfEvidence body = of(OutcomeTraits.UNKNOWN, participants, measure, low, high);

    assertThat(imprecision(body, RISK_OF_20_PERCENT).change()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.70, 0", "0.699, -2", "1.43, 0", "1.431, -2"})
  void a_risk_ratio_of_just_070_or_143_is_not_large(double estimate, int expected) {
    BodyOfEvidence body =
        of(OutcomeTraits.UNKNOWN, 10, EffectMeasure.RR, estimate / 1.2, estimate * 1.2);

    assertThat(imprecision(body, RISK_OF_20_PERCENT).change()).isEqualTo(expected);
  }

  @Test
  void an_odds_ratio_is_large_by_the_risk_ratio_that_it_means_at_the_baseline_risk() {
    // an odds ratio of 1.6 means a risk ratio of 1.23 at a risk of 0.5
    BodyOfEvidence body = of(OutcomeTraits.UNKNOWN, 10, EffectMeasure.OR, 1.28, 2.0);

    assertThat(imprecision(body, STANDARD.baselineRisk(0.5)).change()).isZero();
    assertThat(imprecision(body, STANDARD).change()).isEqualTo(-2);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 400, 0", "0.5, 399, -1", "0.5, 200, -1", "0.5, 199, -2", "0.499, 10, 0"})
  void without_a_difference_400_participants_stand_for_the_information_size_of_means(
      double estimate, int participants, int expected) {
    BodyOfEvidence body =
        of(OutcomeTraits.UNKNOWN, participants, EffectMeasure.SMD, estimate - 0.1, estimate + 0.1);

    assertThat(imprecision(body, STANDARD).change()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"786, 0", "785, -1", "393, -1", "392, -2"})
  void the_information_size_of_a_difference_of_a_fifth_is_786(int participants, int expected) {
    BodyOfEvidence body =
        of(traits(Polarity.LOWER, 0.2, "SMD"), participants, EffectMeasure.SMD, -0.7, -0.5);

    Judgement judgement = imprecision(body, STANDARD);
    assertThat(judgement.change()).isEqualTo(expected);
    assertThat(figures(judgement)).containsEntry("ois", 786.0);
  }

  @ParameterizedTest
  @CsvSource({", -1", "149, -2", "150, -1", "299, -1", "5000, -1"})
  void unknown_events_take_a_level_and_two_where_even_all_participants_would_be_too_few(
      @Nullable Integer participants, int expected) {
    BodyOfEvidence body = of(OutcomeTraits.UNKNOWN, participants, EffectMeasure.RR, 0.5, 0.7);

    Judgement judgement = imprecision(body, STANDARD);
    assertThat(judgement.change()).isEqualTo(expected);
    assertThat(judgement.reason())
        .contains("baseline risk is unknown", "300 events", "number of events is unknown");
  }

  @Test
  void unknown_participants_take_a_level_unless_those_known_are_enough() {
    Contribution unknown = trial("u", null, effect(EffectMeasure.RR, 0.5, 0.7));
    Contribution few = trial("f", 100, effect(EffectMeasure.RR, 0.5, 0.7));
    Contribution many = trial("m", 1806, effect(EffectMeasure.RR, 0.5, 0.7));

    assertThat(imprecision(body(OutcomeTraits.UNKNOWN, unknown, few), RISK_OF_20_PERCENT))
        .satisfies(
            judgement -> {
              assertThat(judgement.change()).isEqualTo(-1);
              assertThat(judgement.reason())
                  .contains("number of participants is unknown; the studies have at least 100");
            });
    assertThat(imprecision(body(OutcomeTraits.UNKNOWN, unknown, many), RISK_OF_20_PERCENT).change())
        .isZero();
  }

  @Test
  void the_size_of_a_mean_difference_is_told_by_the_second_arms_or_not_at_all() {
    ResultData reported = effect(EffectMeasure.MD, -3, -1);
    BodyOfEvidence unknown = body(OutcomeTraits.UNKNOWN, trial("a", 300, reported));
    BodyOfEvidence small =
        body(
            OutcomeTraits.UNKNOWN,
            trial("a", 300, reported),
            trial("b", 20, new ContinuousArms(8, 10, 10, 10, 10, 10)));

    assertThat(imprecision(unknown, STANDARD))
        .satisfies(
            judgement -> {
              assertThat(judgement.change()).isEqualTo(-1);
              assertThat(judgement.reason()).contains("cannot be told of MD", "400 participants");
            });
    assertThat(imprecision(small, STANDARD).change()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // low, high, levels, target; the difference is 10, lower is better
    "-20, -10.01, 0, IMPORTANT_BENEFIT",
    "-20, -10, -1, IMPORTANT_BENEFIT",
    "-15, -5, -1, IMPORTANT_BENEFIT",
    "-14, -5, -1, LITTLE_OR_NO_DIFFERENCE",
    "-9.99, 9.99, 0, LITTLE_OR_NO_DIFFERENCE",
    "-10, 9.99, -1, LITTLE_OR_NO_DIFFERENCE",
    "-10, 10, -2, LITTLE_OR_NO_DIFFERENCE",
    "-40, 15, -2, IMPORTANT_BENEFIT",
    "11, 30, 0, IMPORTANT_HARM",
  })
  void step_1_counts_the_thresholds_that_the_interval_crosses(
      double low, double high, int expected, Target target) {
    BodyOfEvidence body =
        of(traits(Polarity.LOWER, 10, "MD"), 100_000, EffectMeasure.MD, low, high);

    assertThat(imprecision(body, STANDARD).change()).isEqualTo(expected);
    assertThat(effectOf(body, STANDARD).target()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({"-30, 30, -3", "-30, 29.9, -2", "-29.9, 30, -2"})
  void three_levels_only_where_large_effects_are_possible_both_ways(
      double low, double high, int expected) {
    BodyOfEvidence body =
        of(traits(Polarity.LOWER, 10, "MD"), 100_000, EffectMeasure.MD, low, high);

    assertThat(imprecision(body, STANDARD.with(GradeThreshold.LARGE_IN_MIDS, 3)).change())
        .isEqualTo(expected);
    assertThat(imprecision(body, STANDARD).change()).isEqualTo(-2);
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0.81, 1.24, 0", "0.8, 0.80, 1.24, -1", "1.25, 0.79, 1.26, -2"})
  void a_ratio_as_the_difference_means_itself_and_its_inverse(
      double mid, double low, double high, int expected) {
    BodyOfEvidence body = of(traits(Polarity.LOWER, mid, "RR"), 10, EffectMeasure.RR, low, high);

    assertThat(imprecision(body, RISK_OF_20_PERCENT).change()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // baseline risk, risk ratio low and high, levels: 50 of 1000 matter
    "0.2, 0.76, 0.95, 0",
    "0.2, 0.75, 0.95, -1",
    "0.5, 0.76, 0.95, -1",
    "0.5, 0.76, 0.89, 0",
    "0.2, 0.74, 1.26, -2",
  })
  void absolute_effects_decide_where_the_baseline_risk_is_known(
      double risk, double low, double high, int expected) {
    BodyOfEvidence body =
        of(traits(Polarity.LOWER, 0.05, "RD"), 100_000, EffectMeasure.RR, low, high);

    Judgement judgement = imprecision(body, STANDARD.baselineRisk(risk));
    assertThat(judgement.change()).isEqualTo(expected);
    assertThat(figures(judgement))
        .containsEntry("mid_low", -50.0)
        .hasEntrySatisfying(
            "absolute_low",
            low1000 -> assertThat(low1000).isCloseTo(1000 * risk * (low - 1), within(1e-6)));
  }

  @Test
  void rare_events_are_precise_if_the_absolute_effect_is() {
    // 2 against 12 events in 2000 each: wide as a ratio, a few per 1000 in absolute terms
    Contribution rare = trial("a", 4000, new DichotomousArms(2, 2000, 12, 2000));
    Contribution fewer = trial("a", 3998, new DichotomousArms(2, 1999, 12, 1999));
    OutcomeTraits mid = traits(Polarity.LOWER, 0.02, "RD");

    assertThat(imprecision(body(mid, rare), STANDARD))
        .satisfies(
            judgement -> {
              assertThat(judgement.change()).isZero();
              assertThat(judgement.reason()).contains("Events are rare", "fewer per 1000");
            });
    assertThat(imprecision(body(mid, fewer), STANDARD).change()).isEqualTo(-2);
    assertThat(imprecision(body(OutcomeTraits.UNKNOWN, rare), STANDARD).change()).isEqualTo(-2);
  }

  @Test
  void rare_events_are_precise_as_ratios_too_at_the_risk_observed_in_the_second_arms() {
    Contribution rare = trial("a", 4000, new DichotomousArms(2, 2000, 12, 2000));
    Contribution reported = trial("b", 3000, effect(EffectMeasure.RR, 0.05, 0.8));
    BodyOfEvidence body = body(traits(Polarity.LOWER, 0.02, "RD"), rare, reported);

    assertThat(effectOf(body, STANDARD).measure()).isEqualTo(EffectMeasure.RR);
    assertThat(imprecision(body, STANDARD))
        .satisfies(
            judgement -> {
              assertThat(judgement.change()).isZero();
              assertThat(judgement.reason()).contains("as observed in the second arms", "7000");
            });
    assertThat(imprecision(body(OutcomeTraits.UNKNOWN, rare, reported), STANDARD).change())
        .isEqualTo(-2);
  }

  @Test
  void studies_without_numbers_are_named_and_the_others_pooled() {
    BodyOfEvidence body =
        body(
            OutcomeTraits.UNKNOWN,
            trial("a", 100, effect(EffectMeasure.RR, 0.9, 1.05)),
            vote("b", Favours.ARM1));

    assertThat(imprecision(body, STANDARD).reason())
        .contains("Not in the pooled estimate: b (only a direction is known).");
  }

  @ParameterizedTest
  @CsvSource({"99, -2", "100, -1", "199, -1", "200, -1", "399, -1", "400, 0", ", -1"})
  void step_5_counts_participants_where_there_is_no_effect(
      @Nullable Integer participants, int expected) {
    BodyOfEvidence body =
        body(
            OutcomeTraits.UNKNOWN,
            trial("a", participants, new ResultData.DirectionOnly(), Favours.ARM1));

    assertThat(imprecision(body, STANDARD).change()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.005, 0", "0.01, -1"})
  void fewer_strokes_by_13_percent_are_precise_or_not_by_what_matters(double mid, int expected) {
    // Guyatt 2011, J Clin Epidemiol 64:1283, Fig. 1: 1.3 % fewer strokes (0.6 % to 2.0 %) suffice
    // where 0.5 % matter and do not where 1 % do. The baseline risk of 8 % is ours.
    BodyOfEvidence body =
        of(traits(Polarity.LOWER, mid, "RD"), 100_000, EffectMeasure.RD, -0.02, -0.006);

    assertThat(imprecision(body, STANDARD.baselineRisk(0.08)).change()).isEqualTo(expected);
  }

  @Test
  void the_interval_is_the_95_percent_one_at_whatever_level_the_policy_pools() {
    BodyOfEvidence body = of(OutcomeTraits.UNKNOWN, 100_000, EffectMeasure.RR, 0.75, 1.25);

    assertThat(imprecision(body, STANDARD.with(STANDARD.synthesis().level(50))).change())
        .isEqualTo(-2);
  }

  private static BodyOfEvidence of(
      OutcomeTraits traits,
      @Nullable Integer participants,
      EffectMeasure measure,
      double low,
      double high) {
    return body(traits, trial("a", participants, effect(measure, low, high)));
  }

  private static PooledEffect effectOf(BodyOfEvidence body, GradePolicy policy) {
    return GradeFramework.standard().withPolicy(policy).grade(body).effect().orElseThrow();
  }

  private static Map<String, Double> figures(Judgement judgement) {
    return judgement.numbers().stream().collect(Collectors.toMap(Figure::name, Figure::value));
  }
}
