package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evidencecatalog.Samples;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;

/** Laws of grading by GRADE, tried on random bodies of evidence with a fixed seed. */
class GradeLawsTest {
  private static final int TRIES = 60;
  private static final List<StudyDesign> DESIGNS =
      List.of(StudyDesign.RANDOMISED_TRIAL, StudyDesign.COHORT, StudyDesign.CASE_SERIES);
  private static final List<String> ROB2 = List.of("Low", "Some concerns", "High");
  private static final List<String> ROBINS =
      List.of("Low", "Moderate", "Serious", "Critical", "No information");

  @Test
  void the_order_of_studies_never_changes_a_grade() {
    Random random = new Random(20);
    for (int round = 0; round < TRIES; round++) {
      List<StudyBuilder> studies = studies(random);
      Grade expected = grade(studies);
      Collections.shuffle(studies, random);

      assertThat(grade(studies)).isEqualTo(expected);
    }
  }

  @Test
  void a_study_that_is_left_out_never_changes_a_grade() {
    Random random = new Random(21);
    for (int round = 0; round < TRIES; round++) {
      List<StudyBuilder> studies = studies(random);
      Grade before = grade(studies);
      studies.add(
          Rules.events("left-out", StudyDesign.UNKNOWN, random.nextInt(50), 10, 50)
              .appraisals(Rules.appraised("rob2", "High")));
      Grade after = grade(studies);

      assertThat(after.level()).isEqualTo(before.level());
      assertThat(after.judgements()).isEqualTo(before.judgements());
      assertThat(after.body().exclusions()).hasSize(1);
    }
  }

  @Test
  void one_more_level_down_never_raises_a_grade() {
    Random random = new Random(22);
    List<Rule> rules =
        GradeFramework.standard().rules().stream().filter(rule -> rule.most() == 0).toList();
    for (int round = 0; round < TRIES; round++) {
      List<StudyBuilder> studies = studies(random);
      Rule rule = rules.get(random.nextInt(rules.size()));
      int change = -random.nextInt(3);

      assertThat(rank(decided(studies, rule, change - 1)))
          .isLessThanOrEqualTo(rank(decided(studies, rule, change)));
    }
  }

  /** The grade of the body that comes first, whatever its level. */
  private static Grade decided(List<StudyBuilder> studies, Rule rule, int change) {
    return Bodies.grade(
        GradeFramework.standard().withJudgements(Bodies.judged("grade", rule.id(), change)),
        Bodies.QUESTION,
        studies.toArray(StudyBuilder[]::new));
  }

  @Test
  void the_level_is_the_start_and_all_changes_clamped_once() {
    Random random = new Random(23);
    for (int round = 0; round < TRIES; round++) {
      Grade grade = grade(studies(random));
      int start = (int) Rules.figure(Rules.of("start", grade), "start_level").orElseThrow();
      int sum = grade.judgements().stream().mapToInt(Judgement::change).sum();

      assertThat(rank(grade)).isEqualTo(Math.max(1, Math.min(4, start + sum)));
    }
  }

  @Test
  void an_unknown_appraisal_is_never_better_than_the_best_and_is_told() {
    Random random = new Random(24);
    for (int round = 0; round < TRIES; round++) {
      List<StudyBuilder> known = studies(random);
      int which = random.nextInt(known.size());
      StudyDesign design = known.get(which).build().design();
      if (design == StudyDesign.CASE_SERIES) {
        continue;
      }
      known
          .get(which)
          .appraisals(
              Rules.appraised(design == StudyDesign.RANDOMISED_TRIAL ? "rob2" : "robins-i", "Low"));
      Grade best = grade(known);
      known.get(which).appraisals(List.of());
      Grade unknown = grade(known);

      assertThat(rank(unknown)).isLessThanOrEqualTo(rank(best));
      assertThat(unknown.judgements()).isNotEqualTo(best.judgements());
    }
  }

  @Test
  void every_reason_is_a_sentence_with_a_source() {
    Random random = new Random(25);
    for (int round = 0; round < TRIES; round++) {
      assertThat(grade(studies(random)).judgements())
          .allSatisfy(
              judgement -> {
                assertThat(judgement.reason()).endsWith(".").doesNotContain("..", "  ");
                assertThat(judgement.source()).isNotBlank();
              });
    }
  }

  /** One to twelve studies of one design, some without effects, appraisals, sizes or funders. */
  private static List<StudyBuilder> studies(Random random) {
    StudyDesign design = DESIGNS.get(random.nextInt(DESIGNS.size()));
    boolean events = random.nextBoolean();
    List<StudyBuilder> studies = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      studies.add(study("s" + i, design, events, random));
    }
    return studies;
  }

  private static StudyBuilder study(String id, StudyDesign design, boolean events, Random random) {
    StudyBuilder study =
        random.nextInt(6) == 0
            ? Samples.trial(id, "heel pain", random.nextInt(500)).design(design)
            : events
                ? Rules.events(
                    id, design, random.nextInt(40), random.nextInt(40), 40 + random.nextInt(200))
                : Rules.study(
                    id,
                    design,
                    EffectMeasure.MD,
                    random.nextGaussian(),
                    0.05 + random.nextDouble());
    if (random.nextInt(4) > 0) {
      study.appraisals(
          design == StudyDesign.RANDOMISED_TRIAL
              ? Rules.appraised("rob2", ROB2.get(random.nextInt(ROB2.size())))
              : Rules.appraised("robins-i", ROBINS.get(random.nextInt(ROBINS.size()))));
    }
    return study
        .funding(random.nextInt(3) == 0 ? List.of(Funding.INDUSTRY) : List.of())
        .population(random.nextBoolean() ? Optional.of("Adults") : Optional.empty());
  }

  private static Grade grade(List<StudyBuilder> studies) {
    return Bodies.grade(
        GradeFramework.standard(), Bodies.QUESTION, studies.toArray(StudyBuilder[]::new));
  }

  private static int rank(Grade grade) {
    return grade.level().map(Level::rank).orElse(0);
  }
}
