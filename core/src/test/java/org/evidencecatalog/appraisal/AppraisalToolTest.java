package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalToolTest {
  private final AppraisalTool pedro = AppraisalTool.find("pedro").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "pedro, 10, LOW",
    "pedro, 6, LOW",
    "pedro, 5, SOME",
    "pedro, 4, SOME",
    "pedro, 3, HIGH",
    "pedro, 0, HIGH",
    "jadad, 5, SOME",
    "jadad, 3, SOME",
    "jadad, 2, HIGH",
  })
  void a_total_stands_for_a_class_of_risk(String tool, int total, RiskOfBias expected) {
    assertThat(AppraisalTool.find(tool).orElseThrow().classify(Appraisal.ofTotal(tool, total)))
        .contains(expected);
  }

  @Test
  void the_items_give_the_score_when_no_total_is_given() {
    List<ItemAnswer> answers =
        IntStream.rangeClosed(1, 11)
            .mapToObj(item -> new ItemAnswer("item" + item, item <= 7 ? "Yes" : "no"))
            .toList();

    assertThat(pedro.classify(answered(answers))).contains(RiskOfBias.LOW);
    assertThat(pedro.lowForAllocationAndAssessment(answered(answers))).contains(true);
  }

  @Test
  void an_unanswered_item_gives_no_score() {
    List<ItemAnswer> answers = List.of(new ItemAnswer("item2", "yes"));

    assertThat(pedro.classify(answered(answers))).isEmpty();
    assertThat(pedro.lowForAllocationAndAssessment(answered(answers))).isEmpty();
  }

  @Test
  void a_total_alone_says_nothing_about_single_items() {
    assertThat(pedro.lowForAllocationAndAssessment(Appraisal.ofTotal("pedro", 10))).isEmpty();
  }

  private static Appraisal answered(List<ItemAnswer> answers) {
    return new Appraisal(
        "pedro",
        Optional.empty(),
        answers,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
