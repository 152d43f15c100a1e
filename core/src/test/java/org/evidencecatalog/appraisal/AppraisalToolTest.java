package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalToolTest {

  @ParameterizedTest
  @CsvSource({
    "rob2, 5, 2, 0",
    "rob2-cluster, 6, 0, 0",
    "rob2-crossover, 6, 0, 0",
    "rob1, 7, 0, 0",
    "robins-i, 7, 0, 0",
    "robins-i-v2, 6, 3, 0",
    "robins-e, 7, 0, 0",
    "pedro, 11, 0, 10",
    "jadad, 5, 0, 5",
    "nos-cohort, 3, 8, 9",
    "nos-case-control, 3, 8, 9",
    "quadas-2, 4, 3, 0",
    "quips, 6, 0, 0",
    "jbi-rct, 13, 0, 0",
    "jbi-quasi-experimental, 9, 0, 0",
    "jbi-cohort, 11, 0, 0",
    "jbi-case-control, 10, 0, 0",
    "jbi-cross-sectional, 8, 0, 0",
    "jbi-case-series, 10, 0, 0",
    "jbi-case-report, 8, 0, 0",
    "jbi-prevalence, 9, 0, 0",
    "jbi-diagnostic, 10, 0, 0",
    "jbi-sr, 11, 0, 0",
    "amstar, 11, 2, 11",
    "amstar-2, 16, 0, 0",
  })
  void a_tool_has_as_many_items_as_its_publication(
      String code, int required, int others, int maximum) {
    AppraisalTool tool = Appraised.tool(code);

    assertThat(tool.code()).isEqualTo(code);
    assertThat(tool.items().stream().filter(ToolItem::required)).hasSize(required);
    assertThat(tool.items()).hasSize(required + others);
    assertThat(tool.maximumTotal().orElse(0)).isEqualTo(maximum);
  }

  @Test
  void there_are_twenty_five_tools_and_each_says_all_about_itself() {
    assertThat(AppraisalTool.all()).hasSize(25);
    for (AppraisalTool tool : AppraisalTool.all()) {
      assertThat(List.of(tool.name(), tool.source(), tool.overallRule())).doesNotContain("");
      assertThat(tool.items())
          .allSatisfy(
              item -> {
                assertThat(item.text()).matches(".{15,}[.?]");
                assertThat(item.answers()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
              });
      assertThat(tool.items()).extracting(ToolItem::code).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rob2, rob2",
    "ROB2, rob2",
    "RoB 2.0, rob2",
    "rob_2, rob2",
    "ROB2-Cluster, rob2-cluster",
    "RoB 2 crossover, rob2-crossover",
    "ROB1, rob1",
    "RoB 1, rob1",
    "ROBINS-I, robins-i",
    "robinsi, robins-i",
    "ROBINS-I V1, robins-i",
    "ROBINS-I V2, robins-i-v2",
    "ROBINS-E, robins-e",
    "PEDro scale, pedro",
    "Jadad score, jadad",
    "NOS cohort, nos-cohort",
    "Newcastle-Ottawa scale for case-control studies, nos-case-control",
    "QUADAS-2, quadas-2",
    "QUADAS2, quadas-2",
    "quips, quips",
    "JBI RCT, jbi-rct",
    "JBI cross-sectional studies, jbi-cross-sectional",
    "JBI systematic review, jbi-sr",
    "JBI diagnostic test accuracy, jbi-diagnostic",
    "AMSTAR, amstar",
    "AMSTAR-2, amstar-2",
    "amstar2, amstar-2",
  })
  void a_tool_is_found_by_what_people_call_it(String text, String code) {
    assertThat(AppraisalTool.find(text).map(AppraisalTool::code)).contains(code);
  }

  @Test
  void every_code_name_and_alias_finds_its_tool() {
    for (AppraisalTool tool : AppraisalTool.all()) {
      assertThat(AppraisalTool.find(tool.code())).contains(tool);
      assertThat(AppraisalTool.find(tool.name())).contains(tool);
      assertThat(tool.aliases())
          .allSatisfy(alias -> assertThat(AppraisalTool.find(alias)).contains(tool));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "rob", "nos", "jbi", "quadas", "cochrane", "robins", "rob3"})
  void a_name_that_may_mean_several_tools_or_none_finds_none(String text) {
    assertThat(AppraisalTool.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pedo, pedro",
    "jaded, jadad",
    "quadas, quadas-2",
    "rob3, rob1 rob2",
    "nos, nos-cohort nos-case-control",
    "robins, robins-i robins-i-v2 robins-e",
    "cochrane, ''",
    "'', ''",
    "'--', ''",
  })
  void an_unknown_name_gets_the_nearest_tools(String text, String codes) {
    assertThat(String.join(" ", AppraisalTool.nearest(text))).isEqualTo(codes);
  }

  @Test
  void a_family_of_checklists_is_proposed_whole() {
    assertThat(AppraisalTool.nearest("JBI")).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Overall", "overall risk of bias", "Overall.bias", "OVERALL_JUDGEMENT"})
  void a_column_of_the_overall_judgement_is_known(String header) {
    assertThat(AppraisalTool.isOverall(header)).isTrue();
    assertThat(AppraisalTool.isOverall(header + " weight")).isFalse();
  }

  @Test
  void only_robins_i_is_robins_i_and_only_three_tools_appraise_reviews() {
    assertThat(AppraisalTool.all().stream().filter(AppraisalTool::isRobinsI))
        .extracting(AppraisalTool::code)
        .containsExactly("robins-i", "robins-i-v2");
    assertThat(AppraisalTool.all().stream().filter(AppraisalTool::appraisesReviews))
        .extracting(AppraisalTool::code)
        .containsExactly("jbi-sr", "amstar", "amstar-2");
  }

  @Test
  void an_appraisal_that_says_nothing_has_no_class_and_no_overall_judgement() {
    for (AppraisalTool tool : AppraisalTool.all()) {
      var nothing = Appraised.by(tool.code(), "");
      assertThat(tool.classify(nothing)).isEmpty();
      assertThat(tool.overall(nothing)).isEmpty();
      assertThat(tool.severity(nothing)).isEmpty();
      assertThat(tool.highQuality(nothing)).isEmpty();
      assertThat(tool.lowForAllocationAndAssessment(nothing)).isEmpty();
      assertThat(tool.fourReviewQuestions(nothing)).isEmpty();
      assertThat(tool.proposeOverall(nothing).reason()).isNotBlank();
    }
  }

  @Test
  void key_domains_are_domains_of_the_tool() {
    assertThatThrownBy(() -> AppraisalTool.rob1(Set.of("D8")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rob1")
        .hasMessageContaining("D7")
        .hasMessageContaining("D8");
    assertThatThrownBy(() -> AppraisalTool.robinsI(new HashSet<>()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
