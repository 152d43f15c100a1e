package org.evidencecatalog.grading.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.grading.BodyKind;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.Rule;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleInputsTest {

  private static BodyOfEvidence body(BodyKind kind) {
    return new BodyOfEvidence(
        Question.of("ache"),
        kind,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        OutcomeTraits.UNKNOWN,
        List.of(),
        List.of());
  }

  private static Set<Input> inputs(String rule, BodyKind kind) {
    return RuleInputs.of(rule, body(kind)).orElseThrow().inputs();
  }

  static Stream<String> rules() {
    return Stream.concat(
        Frameworks.all(GradePolicy.standard()).stream()
            .flatMap(framework -> framework.rules().stream())
            .map(Rule::id),
        Stream.of(
            "GRADE.target", "GRADE.start", "GRADE.mixed", "GRADE.arithmetic", "OCEBM.design"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatItLooksAt(String rule) {
    assertThat(RuleInputs.of(rule, body(BodyKind.RANDOMISED))).isPresent();
  }

  @Test
  void whereNonRandomisedStudiesStartDependsOnTheirAppraisals() {
    assertThat(inputs("GRADE.start", BodyKind.NON_RANDOMISED)).contains(Input.APPRAISAL);
    assertThat(inputs("GRADE.start", BodyKind.RANDOMISED)).containsExactly(Input.DESIGN);
  }

  @Test
  void randomisedStudiesAreNotLookedAtForRaising() {
    assertThat(inputs("GRADE.large-effect", BodyKind.RANDOMISED)).isEmpty();
    assertThat(inputs("GRADE.large-effect", BodyKind.UNCONTROLLED)).contains(Input.EFFECT);
    assertThat(inputs("OCEBM.large-effect", BodyKind.RANDOMISED)).contains(Input.EFFECT);
  }

  @Test
  void anUnknownRuleIsNotGuessedAt() {
    assertThat(RuleInputs.of("OTHER.thing", body(BodyKind.RANDOMISED))).isEmpty();
  }
}
