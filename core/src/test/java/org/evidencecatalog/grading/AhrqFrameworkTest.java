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

class AhrqFrameworkTest {
  private final Framework ahrq = AhrqFramework.standard();

  @ParameterizedTest
  @CsvSource({
    "2, 8, 200, high",
    "2, 8, 199, moderate",
    "2, 5, 200, moderate",
    "2, 3, 200, low",
    "1, 8, 400, moderate",
    "1, 8, 399, low",
    "1, 5, 399, insufficient"
  })
  void trials_start_high_and_each_failed_domain_takes_one(
      int trials, int score, int participants, String expected) {
    StudyBuilder[] studies = new StudyBuilder[trials];
    for (int i = 0; i < trials; i++) {
      studies[i] = consistent("t" + i, participants).appraisals(pedro(score));
    }

    assertThat(level(grade(ahrq, QUESTION, studies))).isEqualTo(expected);
  }

  @Test
  void unknown_directions_of_several_studies_count_as_unknown_consistency() {
    Grade grade =
        grade(
            ahrq,
            QUESTION,
            trial("a", "heel pain", 200).appraisals(pedro(8)),
            trial("b", "heel pain", 200).appraisals(pedro(8)));

    assertThat(level(grade)).isEqualTo("moderate");
    assertThat(grade.judgements().get(1).reason()).startsWith("Consistency unknown.");
  }

  @Test
  void other_studies_start_low_and_people_may_raise_them() {
    StudyBuilder[] cohorts = {
      consistent("a", 300).design(StudyDesign.COHORT).appraisals(pedro(8)),
      consistent("b", 300).design(StudyDesign.COHORT).appraisals(pedro(8))
    };

    assertThat(level(grade(ahrq, QUESTION, cohorts))).isEqualTo("low");
    assertThat(
            level(
                grade(
                    ahrq.withJudgements(judged("ahrq", "AHRQ.dose-response", 1)),
                    QUESTION,
                    cohorts)))
        .isEqualTo("moderate");
  }

  @Test
  void no_study_is_insufficient() {
    assertThat(level(grade(ahrq, QUESTION, study("a", "neck pain", StudyDesign.COHORT))))
        .isEqualTo("insufficient");
  }

  private static StudyBuilder consistent(String key, int participants) {
    return trial(key, "heel pain", participants).results(List.of(favouring(Favours.ARM1)));
  }
}
