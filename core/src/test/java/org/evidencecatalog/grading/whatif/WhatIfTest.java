package org.evidencecatalog.grading.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.evidencecatalog.Samples.pedro;
import static org.evidencecatalog.Samples.study;
import static org.evidencecatalog.Samples.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.PollockFramework;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfTest {
  private static final Question QUESTION = Question.of("heel pain", "dry needling");
  private static final Framework GRADE = GradeFramework.standard();

  @ParameterizedTest
  @CsvSource({"203, 197", "399, 1", "100, 300", "20, 80"})
  void the_missing_participants_are_counted(int participants, int expected) {
    WhatIf found = whatIf(GRADE, trial("a", "heel pain", participants));

    assertThat(found.changes())
        .filteredOn(change -> change.rule().equals("GRADE.imprecision"))
        .singleElement()
        .extracting(WhatIf.Change::extra)
        .isEqualTo(Math.max(expected, 4) == expected ? expected : 1);
  }

  static List<Framework> frameworks() {
    return Frameworks.all(GradePolicy.standard());
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void each_change_is_exact_for_the_study_that_it_names(Framework framework) {
    for (StudyBuilder[] body : bodies()) {
      WhatIf found = whatIf(framework, body);
      String now = level(catalog(body), framework);
      for (WhatIf.Change change : found.changes()) {
        assertThat(level(catalog(body, change.study()), framework))
            .as(change.rule())
            .isNotEqualTo(now)
            .isEqualTo(change.level().map(Level::code).orElse("none"));
        if (change.unit() == WhatIf.Unit.PARTICIPANTS && change.study().results().isEmpty()) {
          assertThat(level(catalog(body, smaller(change.study())), framework))
              .as(change.rule())
              .isEqualTo(now);
        }
      }
    }
  }

  @Test
  void some_body_is_moved_by_participants_through_effects() {
    WhatIf found = whatIf(GRADE, events("a", 30, 60), events("b", 28, 55));

    assertThat(found.changes())
        .anySatisfy(
            change -> {
              assertThat(change.rule()).isEqualTo("GRADE.imprecision");
              assertThat(change.events()).isPresent();
            });
  }

  @Test
  void the_study_that_carries_the_grade_is_named() {
    WhatIf found =
        whatIf(
            GRADE,
            trial("big", "heel pain", 380).appraisals(pedro(8)),
            trial("small", "heel pain", 30).appraisals(pedro(8)));

    assertThat(found.without())
        .extracting(each -> each.study().value(), WhatIf.Without::changes)
        .containsExactly(tuple("big", true), tuple("small", true));
  }

  @Test
  void unknowns_that_could_move_the_level_are_ranked() {
    WhatIf found =
        whatIf(
            GRADE,
            trial("a", "heel pain", 500),
            study("b", "heel pain", StudyDesign.RANDOMISED_TRIAL));

    assertThat(found.unknowns())
        .extracting(WhatIf.Unknown::field, WhatIf.Unknown::value)
        .contains(tuple("appraisal", "Low"));
  }

  @Test
  void a_question_without_studies_has_no_answers() {
    WhatIf found = whatIf(GRADE);

    assertThat(found.grade().level()).isEmpty();
    assertThat(found.changes()).isEmpty();
    assertThat(found.without()).isEmpty();
  }

  @Test
  void pollock_asks_for_fewer_participants() {
    assertThat(whatIf(PollockFramework.standard(), trial("a", "heel pain", 193)).changes())
        .isNotEmpty();
  }

  private static List<StudyBuilder[]> bodies() {
    List<StudyBuilder[]> bodies = new ArrayList<>();
    bodies.add(new StudyBuilder[] {trial("a", "heel pain", 203)});
    bodies.add(
        new StudyBuilder[] {
          trial("a", "heel pain", 92), trial("b", "heel pain", 101).appraisals(pedro(8))
        });
    bodies.add(new StudyBuilder[] {events("a", 30, 60), events("b", 28, 55)});
    bodies.add(
        new StudyBuilder[] {
          study("c", "heel pain", StudyDesign.COHORT), trial("d", "heel pain", 9)
        });
    return bodies;
  }

  private static StudyBuilder events(String key, int events1, int events2) {
    return trial(key, "heel pain", 400)
        .results(
            List.of(
                new OutcomeResult(
                    "relapse",
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.of("dry needling"),
                    Optional.of("sham"),
                    new ResultData.DichotomousArms(events1, 200, events2, 200),
                    Optional.empty(),
                    Favours.UNKNOWN,
                    false,
                    Optional.empty(),
                    List.of())));
  }

  private static Study smaller(Study further) {
    int people = further.sampleSize().participants().orElseThrow() - 1;
    List<Appraisal> appraisals = further.appraisals();
    return further.toBuilder()
        .sampleSize(SampleSize.ofRandomised(people))
        .appraisals(appraisals)
        .build();
  }

  private static Catalog catalog(StudyBuilder[] body, Study... further) {
    List<Study> studies = new ArrayList<>();
    Arrays.stream(body).map(StudyBuilder::build).forEach(studies::add);
    studies.addAll(List.of(further));
    return Catalog.builder(Vocabulary.bundled()).addAll(studies).build().catalog();
  }

  private static String level(Catalog catalog, Framework framework) {
    return catalog.grade(QUESTION, framework).level().map(Level::code).orElse("none");
  }

  private static WhatIf whatIf(Framework framework, StudyBuilder... studies) {
    return catalog(studies).whatIf(QUESTION, framework);
  }
}
