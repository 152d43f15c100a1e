package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.grading.EffectBodies.body;
import static org.evidencecatalog.grading.EffectBodies.effect;
import static org.evidencecatalog.grading.EffectBodies.traits;
import static org.evidencecatalog.grading.EffectBodies.trial;
import static org.evidencecatalog.grading.EffectBodies.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  @ParameterizedTest
  @CsvSource({
    "-3, -1, LOWER, BENEFIT",
    "-3, -1, HIGHER, HARM",
    "1, 3, LOWER, HARM",
    "1, 3, HIGHER, BENEFIT",
    "-3, 0, LOWER, UNCERTAIN",
    "-3, 1, LOWER, UNCERTAIN",
    "-3, -1, UNKNOWN, UNKNOWN",
    "-3, 1, UNKNOWN, UNCERTAIN",
  })
  void the_interval_of_the_pooled_effect_on_one_side_of_no_effect_points_there(
      double low, double high, Polarity polarity, Direction expected) {
    assertThat(
            Direction.of(
                body(traits(polarity), trial("a", 50, effect(EffectMeasure.MD, low, high)))))
        .isEqualTo(expected);
  }

  @Test
  void little_or_no_difference_points_nowhere_unless_an_effect_is_certain() {
    OutcomeTraits traits = traits(Polarity.LOWER, 10, "MD");

    assertThat(Direction.of(body(traits, trial("a", 50, effect(EffectMeasure.MD, -3, 1)))))
        .isEqualTo(Direction.NONE);
    assertThat(Direction.of(body(traits, trial("a", 50, effect(EffectMeasure.MD, -3, -1)))))
        .isEqualTo(Direction.BENEFIT);
  }

  @Test
  void where_nobody_says_what_is_better_the_studies_words_are_asked() {
    assertThat(
            Direction.of(
                body(
                    OutcomeTraits.UNKNOWN,
                    trial("a", 50, effect(EffectMeasure.MD, -3, -1), Favours.ARM2))))
        .isEqualTo(Direction.HARM);
  }

  @ParameterizedTest
  @CsvSource({"3, 1, BENEFIT", "1, 3, HARM", "2, 1, UNCERTAIN", "0, 0, UNKNOWN"})
  void three_quarters_of_the_votes_name_a_side(int first, int second, Direction expected) {
    List<Contribution> votes = new ArrayList<>();
    votes.add(trial("silent", 50, new ResultData.TextNotExtracted("?")));
    for (int i = 0; i < first; i++) {
      votes.add(vote("f" + i, Favours.ARM1));
    }
    for (int i = 0; i < second; i++) {
      votes.add(vote("s" + i, Favours.ARM2));
    }

    assertThat(Direction.of(body(OutcomeTraits.UNKNOWN, votes.toArray(Contribution[]::new))))
        .isEqualTo(expected);
  }

  @Test
  void the_policy_says_how_effects_are_pooled() {
    // two trials that agree on the sign only: a random-effects interval is wide
    BodyOfEvidence body =
        body(
            traits(Polarity.LOWER),
            trial("a", 50, effect(EffectMeasure.MD, -10, -9)),
            trial("b", 50, effect(EffectMeasure.MD, -1.2, -0.2)));

    assertThat(Direction.of(body)).isEqualTo(Direction.UNCERTAIN);
    assertThat(Direction.of(body, GradePolicy.standard().with(Synthesis.equalEffects())))
        .isEqualTo(Direction.BENEFIT);
  }

  @Test
  void turning_the_arms_mirrors_direction_and_keeps_the_rating() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      List<Contribution> studies = randomStudies(random);
      BodyOfEvidence body = bodyOf(studies);
      BodyOfEvidence turned = bodyOf(studies.stream().map(DirectionTest::turned).toList());

      assertThat(Direction.of(turned)).isEqualTo(mirrored(Direction.of(body)));
      assertThat(EffectBodies.imprecision(turned, GradePolicy.standard()).change())
          .isEqualTo(EffectBodies.imprecision(body, GradePolicy.standard()).change());
    }
  }

  @Test
  void shuffling_the_studies_changes_nothing_of_a_grade() {
    Random random = new Random(12);
    for (int round = 0; round < 100; round++) {
      List<Contribution> studies = randomStudies(random);
      Grade grade = GradeFramework.standard().grade(bodyOf(studies));
      Collections.shuffle(studies, random);

      assertThat(GradeFramework.standard().grade(bodyOf(studies))).isEqualTo(grade);
    }
  }

  /** Mean differences of one to five trials, in some rounds of one side, in some of both. */
  private static List<Contribution> randomStudies(Random random) {
    List<Contribution> studies = new ArrayList<>();
    double centre = 20 * random.nextGaussian();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      double low = centre + 3 * random.nextGaussian();
      studies.add(
          trial(
              "s" + i,
              30 + random.nextInt(400),
              effect(EffectMeasure.MD, low, low + 1 + 12 * random.nextDouble())));
    }
    return studies;
  }

  private static BodyOfEvidence bodyOf(List<Contribution> studies) {
    return body(traits(Polarity.LOWER, 10, "MD"), studies.toArray(Contribution[]::new));
  }

  private static Contribution turned(Contribution study) {
    return trial(
        study.id().value(),
        study.participants().getAsInt(),
        ArmOrder.turned(study.results().get(0)).data());
  }

  private static Direction mirrored(Direction direction) {
    return switch (direction) {
      case BENEFIT -> Direction.HARM;
      case HARM -> Direction.BENEFIT;
      case NONE, UNCERTAIN, UNKNOWN -> direction;
    };
  }
}
