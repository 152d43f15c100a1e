package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.pedro;
import static org.evidencecatalog.Samples.study;
import static org.evidencecatalog.Samples.trial;
import static org.evidencecatalog.grading.Bodies.QUESTION;
import static org.evidencecatalog.grading.Bodies.favouring;
import static org.evidencecatalog.grading.Bodies.grade;
import static org.evidencecatalog.grading.Bodies.judged;
import static org.evidencecatalog.grading.Bodies.level;

import java.util.List;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortFrameworkTest {
  private final Framework unjudged = SortFramework.standard();
  private final Framework patientOriented =
      unjudged.withJudgements(judged("sort", "SORT.patient-oriented", 0));

  @Test
  void trials_on_an_outcome_of_unknown_orientation_are_not_graded() {
    assertThat(grade(unjudged, QUESTION, good("a"), good("b")).notGradedReason().orElse(""))
        .contains("whether the outcome matters to patients");
  }

  @Test
  void two_good_consistent_trials_are_a_and_one_is_b() {
    assertThat(level(grade(patientOriented, QUESTION, good("a"), good("b")))).isEqualTo("A");
    assertThat(level(grade(patientOriented, QUESTION, good("a")))).isEqualTo("B");
  }

  @Test
  void inconsistent_or_limited_evidence_is_b() {
    StudyBuilder against = good("b").results(List.of(favouring(Favours.ARM2)));
    StudyBuilder weak = trial("b", "heel pain", 80).appraisals(pedro(4));

    assertThat(level(grade(patientOriented, QUESTION, good("a"), against))).isEqualTo("B");
    assertThat(level(grade(patientOriented, QUESTION, weak))).isEqualTo("B");
    assertThat(level(grade(patientOriented, QUESTION, study("c", "heel pain", StudyDesign.COHORT))))
        .isEqualTo("B");
  }

  @ParameterizedTest
  @CsvSource({"CASE_SERIES", "CASE_REPORT", "BEFORE_AFTER"})
  void other_evidence_is_c_whatever_the_outcome(StudyDesign design) {
    assertThat(level(grade(unjudged, QUESTION, study("c", "heel pain", design)))).isEqualTo("C");
  }

  @Test
  void disease_oriented_outcomes_are_c() {
    Framework framework = unjudged.withJudgements(judged("sort", "SORT.patient-oriented", -2));

    assertThat(level(grade(framework, QUESTION, good("a"), good("b")))).isEqualTo("C");
  }

  @Test
  void most_studies_agreeing_are_consistent() {
    StudyBuilder[] four = {good("a"), good("b"), good("c"), good("d")};
    four[3].results(List.of(favouring(Favours.ARM2)));

    assertThat(level(grade(patientOriented, QUESTION, four))).isEqualTo("A");
  }

  private static StudyBuilder good(String key) {
    return trial(key, "heel pain", 80)
        .appraisals(pedro(8))
        .results(List.of(favouring(Favours.ARM1)));
  }
}
