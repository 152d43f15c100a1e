package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverallCertaintyTest {

  @ParameterizedTest
  @CsvSource({
    // importance and level of pain, of function, overall, outcomes that count
    "9, HIGH, 3, VERY_LOW, HIGH, 1",
    "7, HIGH, 6, VERY_LOW, HIGH, 1",
    "7, MODERATE, 7, LOW, LOW, 2",
    "6, MODERATE, 6, LOW, LOW, 2",
    ", MODERATE, , LOW, LOW, 2",
    ", MODERATE, 8, HIGH, HIGH, 1",
  })
  void the_lowest_critical_outcome_decides(
      @Nullable Integer first,
      Certainty pain,
      @Nullable Integer second,
      Certainty function,
      Certainty expected,
      int counting) {
    List<OverallCertainty> all =
        OverallCertainty.of(
            List.of(grade("pain", first, pain), grade("function", second, function)));

    assertThat(all).hasSize(1);
    assertThat(all.get(0).level()).contains(expected);
    assertThat(all.get(0).outcomes()).hasSize(counting);
    assertThat(all.get(0).condition()).isEqualTo("heel pain");
  }

  @Test
  void none_marked_critical_is_said_to_be_a_house_rule() {
    OverallCertainty overall =
        OverallCertainty.of(
                List.of(grade("pain", 6, Certainty.LOW), grade("function", null, Certainty.HIGH)))
            .get(0);

    assertThat(overall.reason())
        .isEqualTo(
            "No outcome is marked critical, so all outcomes count (house rule). The lowest"
                + " certainty is that on pain.");
  }

  @Test
  void a_critical_outcome_without_a_level_leaves_none() {
    BodyOfEvidence body = body("pain", 9);
    Grade none = new Grade.NotGraded("grade", body, "no study", List.of(), List.of());

    OverallCertainty overall =
        OverallCertainty.of(List.of(grade("function", 8, Certainty.HIGH), none)).get(0);
    assertThat(overall.level()).isEmpty();
    assertThat(overall.reason())
        .isEqualTo("No certainty is known on pain, so none is known overall.");
  }

  @Test
  void questions_frameworks_and_missing_outcomes_are_kept_apart() {
    Grade other =
        new Grade.Graded(
            "pollock",
            body("pain", 9),
            Certainty.VERY_LOW.level(),
            List.of(),
            Optional.empty(),
            List.of());
    Grade open =
        new Grade.Graded(
            "grade",
            body(null, 9),
            Certainty.VERY_LOW.level(),
            List.of(),
            Optional.empty(),
            List.of());
    Grade elsewhere =
        new Grade.Graded(
            "grade",
            withQuestion(Question.of("tennis elbow", "dry needling").outcome("pain")),
            Certainty.LOW.level(),
            List.of(),
            Optional.empty(),
            List.of());

    assertThat(OverallCertainty.of(List.of(other, open))).isEmpty();
    assertThat(OverallCertainty.of(List.of(grade("pain", 9, Certainty.HIGH), other, elsewhere)))
        .extracting(OverallCertainty::level)
        .containsExactly(Optional.of(Certainty.HIGH), Optional.of(Certainty.LOW));
  }

  @Test
  void it_is_never_called_the_grade_of_a_review() {
    assertThat(OverallCertainty.of(List.of(grade("pain", 9, Certainty.LOW))).get(0).reason())
        .doesNotContain("review");
  }

  private static Grade grade(String outcome, @Nullable Integer importance, Certainty level) {
    return new Grade.Graded(
        "grade", body(outcome, importance), level.level(), List.of(), Optional.empty(), List.of());
  }

  private static BodyOfEvidence body(@Nullable String outcome, @Nullable Integer importance) {
    Question question = outcome == null ? Bodies.QUESTION : Bodies.QUESTION.outcome(outcome);
    return withTraits(
        question,
        new OutcomeTraits(
            Polarity.UNKNOWN,
            importance == null ? OptionalInt.empty() : OptionalInt.of(importance),
            OptionalDouble.empty(),
            Optional.empty()));
  }

  private static BodyOfEvidence withQuestion(Question question) {
    return withTraits(question, OutcomeTraits.UNKNOWN);
  }

  private static BodyOfEvidence withTraits(Question question, OutcomeTraits traits) {
    return new BodyOfEvidence(
        question,
        BodyKind.RANDOMISED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        traits,
        List.of(),
        List.of());
  }
}
