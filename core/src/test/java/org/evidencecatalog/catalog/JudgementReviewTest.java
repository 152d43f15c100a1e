package org.evidencecatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementReviewTest {
  private static final String RULE = "GRADE.risk-of-bias";

  private static Study trial() {
    return Study.builder(
            Report.of(
                new CitationKey("a"), ReportKind.UNKNOWN, Reference.builder("Trial A").build()))
        .conditions(List.of("plantar fasciitis"))
        .interventions(List.of("dry needling"))
        .design(StudyDesign.RANDOMISED_TRIAL)
        .build();
  }

  /** A judgement on the trial's question; its line tells it apart. */
  private static PanelJudgement judged(
      int line, String framework, String condition, Optional<String> intervention, int proposed) {
    return new PanelJudgement(
        framework,
        condition,
        intervention,
        Optional.empty(),
        Optional.empty(),
        RULE,
        -2,
        new Judgement.Override("said in a test", "A. Tester", LocalDate.of(2026, 1, 2)),
        OptionalInt.of(proposed),
        Optional.of(new SourceLocation("j.csv", line)));
  }

  private static Catalog catalog(PanelJudgement... judgements) {
    return Catalog.builder(Vocabulary.bundled())
        .add(trial())
        .judgements(List.of(judgements))
        .build()
        .catalog();
  }

  private static List<Problem> review(PanelJudgement... judgements) {
    return JudgementReview.of(catalog(judgements), Frameworks.all(GradePolicy.standard()));
  }

  private static int proposedToday() {
    return catalog()
        .grade(Question.of("plantar fasciitis", "dry needling"), GradeFramework.standard())
        .judgements()
        .stream()
        .filter(each -> each.rule().equals(RULE))
        .findFirst()
        .orElseThrow()
        .proposed()
        .orElseThrow();
  }

  @Test
  void a_judgement_on_todays_proposal_is_no_problem() {
    assertThat(
            review(
                judged(
                    2, "grade", "plantar fasciitis", Optional.of("dry needling"), proposedToday())))
        .isEmpty();
  }

  @Test
  void a_judgement_on_another_proposal_is_stale() {
    assertThat(
            review(
                judged(
                    2,
                    "grade",
                    "plantar fasciitis",
                    Optional.of("dry needling"),
                    proposedToday() - 1)))
        .extracting(Problem::code, Problem::file, Problem::line)
        .containsExactly(tuple(ProblemCode.STALE_JUDGEMENT, "j.csv", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"neck pain", "no such thing"})
  void a_judgement_on_a_condition_without_studies_is_unmatched(String condition) {
    assertThat(review(judged(2, "grade", condition, Optional.empty(), 0)))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.JUDGEMENT_UNMATCHED);
  }

  @Test
  void a_judgement_of_an_unknown_framework_is_unmatched() {
    assertThat(review(judged(2, "tarot", "plantar fasciitis", Optional.empty(), 0)))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("no framework tarot"));
  }

  @Test
  void a_judgement_on_a_broader_condition_bears_on_the_body_of_that_condition() {
    assertThat(
            review(judged(2, "grade", "heel pain", Optional.of("dry needling"), proposedToday())))
        .isEmpty();
  }

  @Test
  void two_names_of_one_condition_meet_and_are_told_once_at_the_later_row() {
    List<Problem> problems =
        review(
            judged(7, "grade", "plantar fasciitis", Optional.of("dry needling"), -1),
            judged(9, "grade", "Plantar Fasciitis ", Optional.empty(), -1));
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.KEY_DUPLICATE);
              assertThat(problem.line()).isEqualTo(9);
              assertThat(problem.message()).startsWith("j.csv:7 ");
            });
  }

  @Test
  void judgements_are_the_same_wherever_they_were_read() {
    PanelJudgement one = judged(2, "grade", "plantar fasciitis", Optional.empty(), 0);
    assertThat(one.isSameAs(judged(3, "grade", "plantar fasciitis", Optional.empty(), 0))).isTrue();
    assertThat(one.isSameAs(judged(2, "grade", "plantar fasciitis", Optional.empty(), 1)))
        .isFalse();
  }

  @Test
  void a_judgement_names_what_it_is_about() {
    assertThatThrownBy(() -> judged(2, "grade", " ", Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blank");
  }
}
