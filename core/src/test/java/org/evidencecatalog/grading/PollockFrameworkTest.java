package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.pedro;
import static org.evidencecatalog.Samples.study;
import static org.evidencecatalog.Samples.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollockFrameworkTest {

  @Test
  void plantar_fasciitis_is_moderate() {
    Grade grade = grade(trial("a", "heel pain", 20), trial("b", "heel pain", 183));

    assertThat(changes(grade)).containsExactly(0, -1, -1, 0);
    assertThat(grade.certainty()).contains(Certainty.MODERATE);
  }

  @Test
  void tennis_elbow_is_low() {
    Grade grade =
        grade(trial("a", "heel pain", 92), trial("b", "heel pain", 101).appraisals(pedro(8)));

    assertThat(changes(grade)).containsExactly(-1, -1, -1, 0);
    assertThat(grade.certainty()).contains(Certainty.LOW);
  }

  @ParameterizedTest
  @CsvSource({"200, true, HIGH", "200, false, MODERATE", "100, true, MODERATE", "99, false, LOW"})
  void one_trial_is_never_inconsistent(int participants, boolean lowRisk, Certainty expected) {
    StudyBuilder trial = trial("a", "heel pain", participants);
    if (lowRisk) {
      trial.appraisals(List.of(items("yes")));
    }

    assertThat(grade(trial).certainty()).contains(expected);
  }

  @Test
  void blinding_counts_only_from_appraisal_items() {
    assertThat(changes(grade(trial("a", "heel pain", 200).appraisals(List.of(items("no"))))))
        .containsExactly(0, -1, 0, 0);
    assertThat(changes(grade(trial("a", "heel pain", 200).appraisals(pedro(10)))))
        .containsExactly(0, -1, 0, 0);
  }

  @Test
  void other_designs_and_unknown_participants_are_not_graded() {
    assertThat(grade(study("a", "heel pain", StudyDesign.COHORT)).notGradedReason())
        .hasValue("not applicable: made for randomised trials");
    assertThat(grade(study("a", "heel pain", StudyDesign.RANDOMISED_TRIAL)).notGradedReason())
        .hasValue("not gradable: the number of participants is unknown");
    assertThat(grade().notGradedReason())
        .hasValue("no study of dry needling for heel pain in this catalog");
  }

  @Test
  void participants_that_are_enough_without_the_unknown_ones_are_graded() {
    Grade grade =
        grade(trial("a", "heel pain", 200), study("b", "heel pain", StudyDesign.RANDOMISED_TRIAL));

    assertThat(changes(grade)).containsExactly(0, -1, -1, 0);
  }

  private static Appraisal items(String blindAssessors) {
    return new Appraisal(
        "pedro",
        Optional.empty(),
        List.of(
            new ItemAnswer("item2", "yes"),
            new ItemAnswer("item3", "yes"),
            new ItemAnswer("item7", blindAssessors)),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Integer> changes(Grade grade) {
    return grade.judgements().stream().map(Judgement::change).toList();
  }

  private static Grade grade(StudyBuilder... studies) {
    var builder = Catalog.builder(Vocabulary.bundled());
    for (StudyBuilder study : studies) {
      builder.add(study.build());
    }
    return builder
        .build()
        .catalog()
        .grade(Question.of("heel pain", "dry needling"), PollockFramework.standard());
  }
}
