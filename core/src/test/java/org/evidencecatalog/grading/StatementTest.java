package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.grading.EffectBodies.body;
import static org.evidencecatalog.grading.EffectBodies.effect;
import static org.evidencecatalog.grading.EffectBodies.traits;
import static org.evidencecatalog.grading.EffectBodies.trial;
import static org.evidencecatalog.grading.EffectBodies.vote;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
  private static final String ABOUT = " compared with sham.";

  @ParameterizedTest
  @CsvSource({
    // standardised mean difference, certainty, sentence: every row and column, both signs
    "-0.8, HIGH, Dry needling results in a large reduction in pain",
    "-0.8, MODERATE, Dry needling probably results in a large reduction in pain",
    "-0.8, LOW, Dry needling may result in a large reduction in pain",
    "0.8, HIGH, Dry needling results in a large increase in pain",
    "0.8, MODERATE, Dry needling probably results in a large increase in pain",
    "0.8, LOW, Dry needling may result in a large increase in pain",
    "-0.79, HIGH, Dry needling reduces pain",
    "-0.5, MODERATE, Dry needling probably reduces pain",
    "-0.5, LOW, Dry needling may reduce pain",
    "0.5, HIGH, Dry needling increases pain",
    "0.5, MODERATE, Dry needling probably increases pain",
    "0.5, LOW, Dry needling may increase pain",
    "-0.49, HIGH, Dry needling reduces pain slightly",
    "-0.2, MODERATE, Dry needling probably reduces pain slightly",
    "-0.2, LOW, Dry needling may reduce pain slightly",
    "0.49, HIGH, Dry needling increases pain slightly",
    "0.2, MODERATE, Dry needling probably increases pain slightly",
    "0.2, LOW, Dry needling may increase pain slightly",
    "0.02, HIGH, Dry needling results in little to no difference in pain",
    "0.02, MODERATE, Dry needling probably results in little to no difference in pain",
    "0.02, LOW, Dry needling may result in little to no difference in pain",
    "-0.8, VERY_LOW, The evidence is very uncertain about the effect of dry needling on pain",
    "0.02, VERY_LOW, The evidence is very uncertain about the effect of dry needling on pain",
  })
  void the_table_goes_by_size_sign_and_certainty(double smd, Certainty certainty, String expected) {
    BodyOfEvidence body =
        body(
            OutcomeTraits.UNKNOWN,
            trial("a", 50, effect(EffectMeasure.SMD, smd - 0.05, smd + 0.05)));

    assertThat(Statement.sentences(at(certainty, body)).get(0)).isEqualTo(expected + ABOUT);
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER, -0.6, 'For pain, lower is better: this is a benefit.'",
    "LOWER, 0.6, 'For pain, lower is better: this is a harm.'",
    "HIGHER, -0.6, 'For pain, higher is better: this is a harm.'",
    "HIGHER, 0.6, 'For pain, higher is better: this is a benefit.'",
  })
  void a_second_sentence_says_whether_it_is_good(Polarity polarity, double smd, String expected) {
    BodyOfEvidence body =
        body(traits(polarity), trial("a", 50, effect(EffectMeasure.SMD, smd - 0.05, smd + 0.05)));

    assertThat(Statement.sentences(at(Certainty.LOW, body))).element(1).isEqualTo(expected);
    assertThat(Statement.of(at(Certainty.VERY_LOW, body))).doesNotContain("better");
  }

  @Test
  void the_whole_statement_names_studies_people_and_certainty() {
    BodyOfEvidence body =
        body(traits(Polarity.LOWER), trial("a", 50, effect(EffectMeasure.RR, 0.6, 0.9)));

    assertThat(Statement.of(at(Certainty.LOW, body)))
        .isEqualTo(
            "Dry needling may reduce pain compared with sham. For pain, lower is better: this is a"
                + " benefit. One randomised trial (50 participants) studied dry needling for tennis"
                + " elbow compared with sham. Certainty of the evidence: low (⊕⊕◯◯).");
  }

  @Test
  void a_wide_interval_is_not_little_difference_and_claims_no_benefit() {
    BodyOfEvidence body =
        body(traits(Polarity.LOWER), trial("a", 50, effect(EffectMeasure.RR, 0.4, 1.6)));

    assertThat(Statement.sentences(at(Certainty.LOW, body)).get(0))
        .isEqualTo("Dry needling may reduce pain" + ABOUT);
    assertThat(Statement.of(at(Certainty.LOW, body)))
        .doesNotContain("little", "benefit", "no effect", "significant", "no evidence");
  }

  @Test
  void an_estimate_of_just_nothing_has_no_verb() {
    BodyOfEvidence body =
        body(OutcomeTraits.UNKNOWN, trial("a", 50, effect(EffectMeasure.MD, -4, 4)));

    assertThat(Statement.of(at(Certainty.LOW, body)))
        .startsWith("It is unclear whether dry needling reduces or increases pain" + ABOUT);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, 0, 0, TRIVIAL",
    "-1, 0, 0, MODERATE",
    "-1, 2, 4, SMALL",
    "-2, 2, 4, MODERATE",
    "-3.9, 2, 4, MODERATE",
    "-4, 2, 4, LARGE",
    "-2, 0, 4, MODERATE",
    "-9, 2, 0, MODERATE",
  })
  void the_users_thresholds_tell_the_size(
      double estimate, double moderate, double large, Magnitude expected) {
    BodyOfEvidence body =
        body(
            traits(Polarity.LOWER, 1, "MD"),
            trial("a", 50, effect(EffectMeasure.MD, estimate - 0.01, estimate + 0.01)));
    GradePolicy policy =
        GradePolicy.standard()
            .with(GradeThreshold.MODERATE_IN_MIDS, moderate)
            .with(GradeThreshold.LARGE_IN_MIDS, large);

    assertThat(GradeContext.of(body, policy).effect())
        .get()
        .extracting(PooledEffect::magnitude)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER, ARM1, Dry needling may reduce pain compared with sham. The size of the effect is not known. 'For pain, lower is better: this is a benefit.'",
    "HIGHER, ARM1, Dry needling may increase pain compared with sham. The size of the effect is not known.",
    "LOWER, ARM2, Dry needling may increase pain compared with sham. The size of the effect is not known.",
    "UNKNOWN, ARM1, 'The known results point in favour of dry needling, compared with sham.'",
    "UNKNOWN, ARM2, 'The known results point in favour of sham, compared with dry needling.'",
    "LOWER, UNCLEAR, One randomised trial (500 participants) studied dry needling for tennis elbow",
  })
  void where_only_directions_are_known_nothing_is_said_of_the_size(
      Polarity polarity, Favours favours, String expected) {
    BodyOfEvidence body = body(traits(polarity), vote("a", favours));

    assertThat(Statement.of(at(Certainty.LOW, body))).startsWith(expected.replace("'", ""));
  }

  @Test
  void the_comparators_are_those_asked_about_else_those_of_the_studies() {
    Question open = Question.of("tennis elbow", "dry needling").outcome("pain");
    Contribution study = trial("a", 50, effect(EffectMeasure.RR, 0.6, 0.9));
    BodyOfEvidence none =
        EffectBodies.body(open, BodyKind.RANDOMISED, OutcomeTraits.UNKNOWN, study);

    assertThat(first(none)).endsWith("compared with the comparators of the studies.");
    assertThat(first(against(none, "sham", "laser", "usual care")))
        .endsWith("compared with laser, sham or usual care.");
    assertThat(first(against(none, "sham"))).endsWith("compared with sham.");
  }

  @Test
  void other_frameworks_speak_of_their_levels() {
    BodyOfEvidence body = body(traits(Polarity.LOWER), vote("a", Favours.ARM1));
    Level level = new Level("2", "2", Optional.empty(), 4);
    Grade other = new Grade.Graded("ocebm", body, level, List.of(), Optional.empty(), List.of());

    assertThat(Statement.certainty(other)).isEqualTo("Level of evidence (OCEBM): 2.");
    assertThat(
            Statement.certainty(
                new Grade.NotGraded("ocebm", body, "no study", List.of(), List.of())))
        .isEqualTo("Level of evidence (OCEBM): not graded (no study).");
    assertThat(Statement.of(PollockFramework.standard().grade(body)))
        .startsWith("One randomised trial")
        .contains("Certainty of the evidence: ");
  }

  private static String first(BodyOfEvidence body) {
    return Statement.sentences(at(Certainty.LOW, body)).get(0);
  }

  private static BodyOfEvidence against(BodyOfEvidence body, String... comparators) {
    return new BodyOfEvidence(
        body.question(),
        body.kind(),
        body.contributions(),
        body.reviews(),
        body.otherKinds(),
        List.of(comparators),
        body.outcomes(),
        body.traits(),
        body.exclusions(),
        body.ongoing());
  }

  /** The grade of a body, had it that certainty. */
  private static Grade at(Certainty certainty, BodyOfEvidence body) {
    Grade grade = GradeFramework.standard().grade(body);
    return new Grade.Graded(
        grade.framework(), body, certainty.level(), grade.judgements(), grade.effect(), List.of());
  }
}
