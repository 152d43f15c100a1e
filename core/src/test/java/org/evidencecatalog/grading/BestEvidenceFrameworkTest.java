package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.pedro;
import static org.evidencecatalog.Samples.review;
import static org.evidencecatalog.Samples.trial;
import static org.evidencecatalog.grading.Bodies.QUESTION;
import static org.evidencecatalog.grading.Bodies.favouring;
import static org.evidencecatalog.grading.Bodies.grade;
import static org.evidencecatalog.grading.Bodies.level;

import java.util.List;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestEvidenceFrameworkTest {
  private final BestEvidenceFramework framework = BestEvidenceFramework.standard();

  @ParameterizedTest
  @CsvSource({
    "6+ 6+, strong",
    "6+ 6- , conflicting",
    "6+ 6+ 6+ 6-, strong",
    "6+ 6+ 6-, conflicting",
    "5+ 5+, moderate",
    "6+ 5+, moderate",
    "6+, moderate",
    "5+, limited",
    "6?, moderate",
    "6= 6=, strong",
    "6+ 6+ 6+ 6u, strong"
  })
  void trials_reach_a_level_by_quality_and_agreement(String trials, String expected) {
    assertThat(level(grade(framework, QUESTION, trials(trials)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"6+ 6?", "6? 6?", "6+ 6+ 6?", "6u 6u"})
  void nothing_is_graded_while_unknown_directions_could_decide(String trials) {
    Grade grade = grade(framework, QUESTION, trials(trials));

    assertThat(grade.notGradedReason().orElse("")).startsWith("not gradable: the directions");
  }

  @Test
  void three_of_four_known_are_enough_whatever_the_fourth_found() {
    assertThat(level(grade(framework, QUESTION, trials("6+ 6+ 6+ 6?")))).isEqualTo("strong");
  }

  @Test
  void controlled_trials_count_as_low_quality_and_cohorts_not_at_all() {
    StudyBuilder quasi = trials("8+")[0].design(StudyDesign.QUASI_RANDOMISED_TRIAL);
    StudyBuilder cohort = trials("8+")[0].design(StudyDesign.COHORT);

    assertThat(level(grade(framework, QUESTION, quasi))).isEqualTo("limited");
    assertThat(level(grade(framework, QUESTION, cohort))).isEqualTo("none");
  }

  @Test
  void conflicting_randomised_trials_are_not_outdone_by_others() {
    StudyBuilder[] trials = trials("6+ 6-");
    StudyBuilder other =
        trial("z", "heel pain", 10)
            .design(StudyDesign.NON_RANDOMISED_TRIAL)
            .results(List.of(favouring(Favours.ARM1)));

    Grade grade = grade(framework, QUESTION, trials[0], trials[1], other);

    assertThat(level(grade)).isEqualTo("conflicting");
    assertThat(grade.otherBodies()).extracting(Bodies::level).containsExactly("limited");
  }

  @Test
  void reviews_alone_are_not_graded() {
    assertThat(level(grade(framework, QUESTION, review("r", "heel pain", 3, 90)))).isNull();
  }

  /** {@code 6+} is a trial with PEDro 6 that favours the first arm. */
  private static StudyBuilder[] trials(String text) {
    String[] parts = text.strip().split(" ", -1);
    StudyBuilder[] trials = new StudyBuilder[parts.length];
    for (int i = 0; i < parts.length; i++) {
      Favours favours =
          switch (parts[i].charAt(1)) {
            case '+' -> Favours.ARM1;
            case '-' -> Favours.ARM2;
            case '=' -> Favours.NEITHER;
            case 'u' -> Favours.UNCLEAR;
            default -> Favours.UNKNOWN;
          };
      trials[i] =
          trial("t" + i, "heel pain", 50)
              .appraisals(pedro(Character.digit(parts[i].charAt(0), 10)));
      if (favours != Favours.UNKNOWN) {
        trials[i].results(List.of(favouring(favours)));
      }
    }
    return trials;
  }
}
