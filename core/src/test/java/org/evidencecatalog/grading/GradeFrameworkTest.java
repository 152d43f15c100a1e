package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.pedro;
import static org.evidencecatalog.Samples.report;
import static org.evidencecatalog.Samples.review;
import static org.evidencecatalog.Samples.study;
import static org.evidencecatalog.Samples.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeFrameworkTest {
  private static final Question HEEL = Question.of("plantar fasciitis", "dry needling");

  @Test
  void three_trials_that_nobody_appraised_with_203_participants_are_low() {
    Grade grade =
        grade(
            trial("eftekharsadat2016", "plantar fasciitis", 20),
            trial("rahbar2018", "plantar fasciitis", 72),
            trial("dunning-edn", "plantar fasciitis", 111));

    assertThat(grade.certainty()).contains(Certainty.LOW);
    assertThat(change(grade, "GRADE.risk-of-bias")).isEqualTo(-1);
    assertThat(judgement(grade, "GRADE.inconsistency").isAssessed()).isFalse();
    assertThat(change(grade, "GRADE.indirectness")).isZero();
    assertThat(change(grade, "GRADE.imprecision")).isEqualTo(-1);
    assertThat(change(grade, "GRADE.publication-bias")).isZero();
    assertThat(Statement.of(grade))
        .isEqualTo(
            "Three randomised trials (203 participants) studied dry needling for plantar fasciitis;"
                + " their results are not in this catalog. Certainty of the evidence: low (⊕⊕◯◯).");
  }

  @Test
  void every_rule_is_in_the_output_with_its_reason_and_source() {
    Grade grade = grade(trial("a", "plantar fasciitis", 50));

    assertThat(grade.judgements())
        .extracting(Judgement::rule)
        .containsExactly(
            "GRADE.target",
            "GRADE.start",
            "GRADE.mixed",
            "GRADE.risk-of-bias",
            "GRADE.inconsistency",
            "GRADE.indirectness",
            "GRADE.imprecision",
            "GRADE.publication-bias",
            "GRADE.large-effect",
            "GRADE.dose-response",
            "GRADE.opposing-confounding",
            "GRADE.arithmetic");
    assertThat(grade.judgements())
        .allSatisfy(
            judgement -> {
              assertThat(judgement.reason()).endsWith(".").doesNotContain("..");
              assertThat(judgement.source()).isNotBlank();
              assertThat(judgement.by()).isEqualTo("computed");
            });
  }

  @ParameterizedTest
  @CsvSource({"1, -2", "99, -2", "100, -1", "399, -1", "400, 0", "5000, 0"})
  void imprecision_goes_by_participants_where_no_effect_is_known(int participants, int expected) {
    assertThat(change(grade(trial("a", "plantar fasciitis", participants)), "GRADE.imprecision"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"10, -1", "399, -1", "400, 0"})
  void an_unknown_number_of_participants_is_not_zero(int known, int expected) {
    Grade grade =
        grade(
            trial("a", "plantar fasciitis", known),
            study("b", "plantar fasciitis", StudyDesign.RANDOMISED_TRIAL));

    assertThat(change(grade, "GRADE.imprecision")).isEqualTo(expected);
    assertThat(grade.body().participants()).isEmpty();
    assertThat(Statement.of(grade)).startsWith("Two randomised trials studied dry needling");
  }

  @ParameterizedTest
  @CsvSource({
    // PEDro of a trial with 75, of one with 25 people, levels
    "8, 3, 0",
    "8, , 0",
    "5, 8, -1",
    "3, 8, -2",
    "3, , -2",
    ", 3, -1",
    "5, 5, -1",
  })
  void risk_of_bias_goes_by_the_share_of_participants(Integer most, Integer few, int expected) {
    StudyBuilder large = trial("a", "plantar fasciitis", 75);
    StudyBuilder small = trial("b", "plantar fasciitis", 25);
    if (most != null) {
      large.appraisals(pedro(most));
    }
    if (few != null) {
      small.appraisals(pedro(few));
    }

    assertThat(change(grade(large, small), "GRADE.risk-of-bias")).isEqualTo(expected);
  }

  @Test
  void half_the_weight_at_low_risk_is_not_enough_without_effects_to_compare() {
    Grade grade =
        grade(
            trial("uygur2021", "plantar fasciitis", 101).appraisals(pedro(8)),
            trial("uygur2017", "plantar fasciitis", 92));

    assertThat(change(grade, "GRADE.risk-of-bias")).isEqualTo(-1);
    assertThat(judgement(grade, "GRADE.risk-of-bias").reason())
        .contains("52 % of the participants", "1 of 2 studies were appraised", "cannot be tested");
  }

  @Test
  void non_randomised_studies_start_low_and_have_paid_for_confounding() {
    Grade grade = grade(study("a", "plantar fasciitis", StudyDesign.COHORT));

    assertThat(change(grade, "GRADE.risk-of-bias")).isZero();
    assertThat(change(grade, "GRADE.imprecision")).isEqualTo(-1);
    assertThat(grade.certainty()).contains(Certainty.VERY_LOW);
  }

  @Test
  void studies_without_a_comparison_are_very_low_and_a_body_of_their_own() {
    Grade grade =
        grade(
            trial("t", "plantar fasciitis", 500),
            study("n", "plantar fasciitis", StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN),
            study("s", "plantar fasciitis", StudyDesign.CASE_SERIES));

    assertThat(grade.body().kind()).isEqualTo(BodyKind.RANDOMISED);
    assertThat(grade.otherBodies())
        .extracting(other -> other.body().kind())
        .containsExactlyInAnyOrder(BodyKind.NON_RANDOMISED, BodyKind.UNCONTROLLED);
    assertThat(grade.otherBodies())
        .allSatisfy(other -> assertThat(other.certainty()).contains(Certainty.VERY_LOW));
    assertThat(BodyKind.UNCONTROLLED.code()).isEqualTo("non_randomised");
  }

  @Test
  void the_randomised_body_is_the_headline_among_equals() {
    StudyBuilder large =
        study("n", "plantar fasciitis", StudyDesign.COHORT)
            .sampleSize(SampleSize.ofRandomised(1000));
    Grade better = grade(trial("t", "plantar fasciitis", 50), large);
    Grade equal = grade(trial("t", "plantar fasciitis", 150), large);

    assertThat(better.body().kind()).isEqualTo(BodyKind.NON_RANDOMISED);
    assertThat(equal.body().kind()).isEqualTo(BodyKind.RANDOMISED);
    assertThat(equal.certainty()).isEqualTo(equal.otherBodies().get(0).certainty());
  }

  @Test
  void a_review_is_not_one_more_study_but_stands_in_where_there_is_none() {
    Grade beside =
        grade(trial("t", "plantar fasciitis", 150), review("r", "plantar fasciitis", 7, 320));
    Grade alone = grade(review("r", "plantar fasciitis", 7, 320));

    assertThat(beside.body().participants()).hasValue(150);
    assertThat(beside.body().reviews()).extracting(Study::id).hasToString("[r]");
    assertThat(alone.body().kind()).isEqualTo(BodyKind.REVIEW);
    assertThat(alone.body().participants()).hasValue(320);
    assertThat(judgement(alone, "GRADE.start").reason()).startsWith("Low:").contains("stands in");
    assertThat(
            judgement(
                    grade(
                        review("r", "plantar fasciitis", 7, 320)
                            .includedDesigns(List.of(StudyDesign.RANDOMISED_TRIAL))),
                    "GRADE.start")
                .reason())
        .startsWith("High:");
  }

  @ParameterizedTest
  @CsvSource({
    "ARM1, ARM1, 0, BENEFIT",
    "ARM2, ARM2, 0, HARM",
    "ARM1, ARM2, -1, UNCERTAIN",
    "NEITHER, NEITHER, 0, UNCERTAIN",
    "ARM1, UNKNOWN, , BENEFIT",
  })
  void directions_tell_inconsistency_and_the_way_a_body_points(
      Favours first, Favours second, Integer change, Direction expected) {
    Grade grade =
        grade(
            trial("a", "plantar fasciitis", 100).results(results(first)),
            trial("b", "plantar fasciitis", 100).results(results(second)));

    Judgement judgement = judgement(grade, "GRADE.inconsistency");
    assertThat(judgement.proposed())
        .isEqualTo(change == null ? OptionalInt.empty() : OptionalInt.of(change));
    assertThat(Direction.of(grade.body())).isEqualTo(expected);
  }

  private static List<OutcomeResult> results(Favours favours) {
    return favours == Favours.UNKNOWN
        ? List.of()
        : List.of(
            new OutcomeResult(
                "pain",
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                new ResultData.DirectionOnly(),
                Optional.empty(),
                favours,
                false,
                Optional.empty(),
                List.of()));
  }

  @Test
  void small_industry_trials_suggest_publication_bias() {
    StudyBuilder paid = trial("a", "plantar fasciitis", 60).funding(List.of(Funding.INDUSTRY));

    assertThat(change(grade(paid), "GRADE.publication-bias")).isEqualTo(-1);
    assertThat(change(grade(paid, trial("b", "plantar fasciitis", 60)), "GRADE.publication-bias"))
        .isZero();
  }

  @Test
  void completed_or_overdue_studies_without_results_suggest_publication_bias() {
    StudyBuilder registered =
        Study.builder(report("reg", ReportKind.REGISTRATION, 2010))
            .conditions(List.of("plantar fasciitis"))
            .interventions(List.of("dry needling"))
            .sampleSize(SampleSize.ofRandomised(50));
    StudyBuilder trial = trial("t", "plantar fasciitis", 150);
    GradeFramework today =
        GradeFramework.standard().withPolicy(GradePolicy.standard().asOf(LocalDate.of(2026, 1, 1)));

    assertThat(change(grade(trial, registered), "GRADE.publication-bias")).isZero();
    assertThat(
            change(
                grade(trial, registered.status(StudyStatus.COMPLETED)), "GRADE.publication-bias"))
        .isEqualTo(-1);
    StudyBuilder overdue =
        registered.status(StudyStatus.UNKNOWN).finished(Optional.of(PartialDate.parse("2015-12")));
    assertThat(change(grade(trial, overdue), "GRADE.publication-bias")).isZero();
    assertThat(change(catalog(trial, overdue).grade(HEEL, today), "GRADE.publication-bias"))
        .isEqualTo(-1);
  }

  @Test
  void a_question_without_studies_is_not_graded_and_says_so() {
    Grade grade = catalog().grade(Question.of("hip pain", "dry needling"), standard());

    assertThat(grade.level()).isEmpty();
    assertThat(grade.notGradedReason())
        .hasValue("no study of dry needling for hip pain in this catalog");
    assertThat(Statement.of(grade))
        .isEqualTo("No study of dry needling for hip pain in this catalog.");
  }

  @Test
  void the_order_of_studies_never_changes_a_grade() {
    List<StudyBuilder> studies = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      studies.add(trial("t" + i, "plantar fasciitis", 7 * i + 3).appraisals(pedro(i % 11)));
    }
    Grade expected = grade(studies.toArray(StudyBuilder[]::new));
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(studies, random);
      assertThat(grade(studies.toArray(StudyBuilder[]::new))).isEqualTo(expected);
    }
  }

  @Test
  void a_statement_says_how_many_studies_were_left_out_and_why() {
    Grade grade =
        grade(
            trial("t", "plantar fasciitis", 50),
            study("u", "plantar fasciitis", StudyDesign.UNKNOWN),
            trial("v", "plantar fasciitis", 50).interventions(List.of()),
            trial("w", "chronic heel pain", 50));

    assertThat(Statement.of(grade))
        .endsWith("Two studies were excluded (1 design unknown, 1 intervention unknown).");
    assertThat(grade.body().exclusions())
        .extracting(exclusion -> exclusion.id() + ": " + exclusion.reason())
        .containsExactly(
            "u: design unknown",
            "v: intervention unknown",
            "w: sibling condition: chronic heel pain");
  }

  @Test
  void a_study_under_an_expression_of_concern_is_kept_and_flagged() {
    Report report = report("c", ReportKind.RESULTS, 2016);
    Report doubted =
        new Report(
            report.key(),
            report.kind(),
            List.of(Notice.EXPRESSION_OF_CONCERN),
            report.reference(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    Grade grade = grade(trial("c", "plantar fasciitis", 50).reports(List.of(doubted)));

    assertThat(grade.body().size()).isEqualTo(1);
    assertThat(Statement.of(grade)).endsWith("One study is under an expression of concern (c).");
  }

  @Test
  void a_share_just_below_a_threshold_does_not_read_as_if_it_were_reached() {
    Grade grade =
        grade(
            trial("a", "plantar fasciitis", 299).appraisals(pedro(8)),
            trial("b", "plantar fasciitis", 101));

    assertThat(change(grade, "GRADE.risk-of-bias")).isEqualTo(-1);
    assertThat(judgement(grade, "GRADE.risk-of-bias").reason()).startsWith("74 %");
  }

  private static GradeFramework standard() {
    return GradeFramework.standard();
  }

  private static Catalog catalog(StudyBuilder... studies) {
    var builder = Catalog.builder(Vocabulary.bundled());
    for (StudyBuilder study : studies) {
      builder.add(study.build());
    }
    return builder.build().catalog();
  }

  private static Grade grade(StudyBuilder... studies) {
    return catalog(studies).grade(HEEL, standard());
  }

  private static int change(Grade grade, String rule) {
    return judgement(grade, rule).change();
  }

  private static Judgement judgement(Grade grade, String rule) {
    return grade.judgements().stream()
        .filter(judgement -> judgement.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
