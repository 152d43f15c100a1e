package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.grading.EffectBodies.body;
import static org.evidencecatalog.grading.EffectBodies.effect;
import static org.evidencecatalog.grading.EffectBodies.judgement;
import static org.evidencecatalog.grading.EffectBodies.traits;
import static org.evidencecatalog.grading.EffectBodies.trial;
import static org.evidencecatalog.grading.EffectBodies.vote;

import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTargetTest {

  @ParameterizedTest
  @CsvSource({
    "-12, LOWER, IMPORTANT_BENEFIT",
    "-12, HIGHER, IMPORTANT_HARM",
    "-12, UNKNOWN, IMPORTANT_DECREASE",
    "12, LOWER, IMPORTANT_HARM",
    "12, HIGHER, IMPORTANT_BENEFIT",
    "12, UNKNOWN, IMPORTANT_INCREASE",
    "10, HIGHER, IMPORTANT_BENEFIT",
    "-10, LOWER, IMPORTANT_BENEFIT",
    "9.99, HIGHER, LITTLE_OR_NO_DIFFERENCE",
    "-9.99, UNKNOWN, LITTLE_OR_NO_DIFFERENCE",
  })
  void the_point_estimate_decides_against_a_difference_of_10(
      double estimate, Polarity polarity, Target expected) {
    assertThat(
            target(traits(polarity, 10, "MD"), EffectMeasure.MD, estimate - 1, estimate + 1)
                .target())
        .isEqualTo(expected);
  }

  @Test
  void without_a_difference_the_target_is_that_an_effect_exists() {
    Grade grade = grade(traits(Polarity.LOWER), trial("a", 50, effect(EffectMeasure.RR, 0.6, 0.9)));

    assertThat(grade.effect())
        .get()
        .extracting(PooledEffect::target)
        .isEqualTo(Target.EFFECT_EXISTS);
    assertThat(judgement(grade, "GRADE.target").reason())
        .contains("No minimal important difference was given", "an effect exists");
  }

  @ParameterizedTest
  @CsvSource({
    // measure of the difference, the difference, pooled measure, what stands in the way
    "MD, 10, RR, MD cannot be compared with RR",
    "RR, 0.8, MD, RR cannot be compared with MD",
    "RD, 0.05, RR, without a baseline risk",
    "MD, 10, SMD, without the standard deviation of a second arm",
    "RR, 1, RR, a ratio of 1 is no difference",
    "RD, 5, RR, RD cannot be as great as 5",
    "points, 5, MD, 'its measure, points, is no effect measure'",
    ", 5, SMD, MD cannot be compared with SMD",
  })
  void a_difference_that_cannot_be_used_is_told(
      @Nullable String measure, double mid, EffectMeasure pooled, String why) {
    double low = pooled.isRatio() ? 0.5 : -2;
    double high = pooled.isRatio() ? 0.9 : -1;
    Grade grade =
        grade(traits(Polarity.LOWER, mid, measure), trial("a", 50, effect(pooled, low, high)));

    assertThat(judgement(grade, "GRADE.target").reason()).contains("cannot be used", why);
    assertThat(judgement(grade, "GRADE.imprecision").reason()).contains("cannot be used");
    assertThat(grade.effect())
        .get()
        .extracting(PooledEffect::target)
        .isEqualTo(Target.EFFECT_EXISTS);
  }

  @Test
  void a_difference_without_a_measure_is_one_in_the_unit_of_the_outcome() {
    Grade grade =
        grade(traits(Polarity.LOWER, 10, null), trial("a", 50, effect(EffectMeasure.MD, -15, -11)));

    assertThat(grade.effect())
        .get()
        .extracting(PooledEffect::target)
        .isEqualTo(Target.IMPORTANT_BENEFIT);
    assertThat(judgement(grade, "GRADE.target").reason()).contains("without a measure");
  }

  @Test
  void a_standardised_difference_meets_mean_differences_through_the_second_arms() {
    // standard deviation 20 in the second arm: 0.5 of it is 10
    PooledEffect effect =
        grade(
                traits(Polarity.LOWER, 0.5, "SMD"),
                trial("a", 200, new ContinuousArms(40, 15, 100, 51, 20, 100)),
                trial("b", 100, effect(EffectMeasure.MD, -14, -8)))
            .effect()
            .orElseThrow();

    assertThat(effect.measure()).isEqualTo(EffectMeasure.MD);
    assertThat(effect.thresholds())
        .get()
        .satisfies(thresholds -> assertThat(thresholds.high()).isEqualTo(10));
    assertThat(effect.target()).isEqualTo(Target.IMPORTANT_BENEFIT);
  }

  @Test
  void without_an_effect_the_target_is_not_assessed() {
    Grade grade = grade(traits(Polarity.LOWER, 10, "MD"), vote("a", Favours.ARM1));

    assertThat(judgement(grade, "GRADE.target").isAssessed()).isFalse();
    assertThat(grade.effect()).isEmpty();
  }

  @Test
  void reviews_that_may_share_studies_are_not_pooled() {
    BodyOfEvidence reviews =
        EffectBodies.body(
            EffectBodies.QUESTION,
            BodyKind.REVIEW,
            OutcomeTraits.UNKNOWN,
            trial("a", 50, effect(EffectMeasure.RR, 0.6, 0.9)),
            trial("b", 50, effect(EffectMeasure.RR, 0.6, 0.9)));

    Grade grade = GradeFramework.standard().grade(reviews);
    assertThat(grade.effect()).isEmpty();
    assertThat(judgement(grade, "GRADE.imprecision").reason()).contains("may share studies");
  }

  private static PooledEffect target(
      OutcomeTraits traits, EffectMeasure measure, double low, double high) {
    return grade(traits, trial("a", 50, effect(measure, low, high))).effect().orElseThrow();
  }

  private static Grade grade(OutcomeTraits traits, Contribution... studies) {
    return GradeFramework.standard().grade(body(traits, studies));
  }
}
