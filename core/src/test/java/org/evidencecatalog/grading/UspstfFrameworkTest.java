package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.trial;
import static org.evidencecatalog.grading.Bodies.QUESTION;
import static org.evidencecatalog.grading.Bodies.grade;
import static org.evidencecatalog.grading.Bodies.judged;
import static org.evidencecatalog.grading.Bodies.level;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UspstfFrameworkTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, A",
    "0, -1, B",
    "0, -2, C",
    "0, -3, D",
    "-1, 0, B",
    "-1, -1, B",
    "-1, -2, C",
    "-1, -3, D",
    "-2, 0, I",
    "-2, -3, I"
  })
  void certainty_and_magnitude_give_the_grade(int certainty, int magnitude, String expected) {
    Framework framework =
        UspstfFramework.standard()
            .withJudgements(judged("uspstf", "USPSTF.certainty", certainty))
            .withJudgements(judged("uspstf", "USPSTF.magnitude", magnitude));

    assertThat(level(grade(framework, QUESTION, trial("a", "heel pain", 50)))).isEqualTo(expected);
  }

  @Test
  void nothing_is_computed_from_studies() {
    assertThat(
            grade(UspstfFramework.standard(), QUESTION, trial("a", "heel pain", 50))
                .notGradedReason()
                .orElse(""))
        .contains("never computed from studies");
  }
}
