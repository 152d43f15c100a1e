package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Relation;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeIndirectnessTest {
  private static final String RULE = "indirectness";

  @ParameterizedTest
  @CsvSource({
    // people in direct studies, of another condition, of another condition and intervention
    "100, 0, 0, 0",
    "51, 49, 0, 0",
    "50, 50, 0, -1",
    "50, 0, 50, -1",
    "1, 0, 99, -1",
    "0, 1, 99, -1",
    "0, 100, 0, -1",
    "0, 0, 100, -2",
  })
  void shares_of_the_weight_decide(int direct, int one, int two, int change) {
    Judgement judgement =
        judge(
            study("a", direct, Relation.SAME, Relation.NARROWER),
            study("b", one, Relation.SIBLING, Relation.SAME),
            study("c", two, Relation.BROADER, Relation.RELATED));

    assertThat(judgement.change()).isEqualTo(change);
    assertThat(Rules.figure(judgement, "indirect_share")).hasValue((one + two) / 100.0);
    assertThat(judgement.source()).contains("BMJ 2025;389:e083865", "house rules");
  }

  @Test
  void every_indirect_element_is_named_with_its_studies() {
    assertThat(
            judge(
                    study("a", 10, Relation.BROADER, Relation.SAME),
                    study("b", 10, Relation.SAME, Relation.SIBLING))
                .reason())
        .contains("another condition (a); another intervention (b).");
  }

  private static Judgement judge(Contribution... contributions) {
    BodyOfEvidence body =
        new BodyOfEvidence(
            Bodies.QUESTION,
            BodyKind.RANDOMISED,
            Arrays.stream(contributions).filter(each -> each.participants().orElse(0) > 0).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            OutcomeTraits.UNKNOWN,
            List.of(),
            List.of());
    return GradeIndirectness.judge(GradeContext.of(body, GradePolicy.standard()));
  }

  private static Contribution study(
      String id, int people, Relation condition, Relation intervention) {
    return new Contribution(
        Rules.trial(id, people).build(),
        new Directness(condition, intervention, Relation.SAME, Relation.SAME),
        List.of(),
        ResultChoice.NONE,
        List.of());
  }

  @Test
  void indirect_evidence_enters_only_where_it_is_let_in() {
    StudyBuilder heel = Rules.trial("a", 50);
    StudyBuilder fascia = Rules.trial("b", 50).conditions(List.of("chronic heel pain"));
    Question plantar = Question.of("plantar heel pain", "dry needling");
    Question wider = plantar.including(List.of(Relation.BROADER, Relation.SIBLING));

    assertThat(grade(plantar, heel, fascia).body().size()).isZero();
    assertThat(grade(wider, heel, fascia).body().size()).isEqualTo(2);
    assertThat(Rules.of(RULE, grade(wider, heel, fascia)).change()).isEqualTo(-1);
  }

  private static Grade grade(Question question, StudyBuilder... studies) {
    return Catalog.builder(Vocabulary.bundled())
        .addAll(Arrays.stream(studies).map(StudyBuilder::build).toList())
        .build()
        .catalog()
        .grade(question, GradeFramework.standard());
  }

  @Test
  void the_accuracy_of_a_test_stands_for_what_becomes_of_people() {
    Question accuracy = Bodies.QUESTION.type(QuestionType.DIAGNOSIS);
    Judgement direct =
        Rules.judge(
            RULE, GradePolicy.standard(), accuracy, Rules.study("a", StudyDesign.CROSS_SECTIONAL));

    assertThat(direct.change()).isEqualTo(-1);
    assertThat(direct.source()).contains("Schünemann 2008");
    assertThat(Rules.judge(RULE, GradePolicy.standard(), accuracy, Rules.trial("b", 50)).change())
        .isZero();
  }

  @Test
  void an_unknown_population_is_said() {
    StudyBuilder known = Rules.trial("a", 50).population(Optional.of("Runners"));

    assertThat(Rules.judge(RULE, known, Rules.trial("b", 50)).reason())
        .endsWith("The population is unknown in b, so its match was not judged.");
    assertThat(Rules.judge(RULE, known).reason())
        .endsWith("Whether the people studied are those asked about was not judged.");
  }
}
