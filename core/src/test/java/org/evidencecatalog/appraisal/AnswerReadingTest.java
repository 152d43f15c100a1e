package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.Appraised.tool;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReadingTest {

  @ParameterizedTest
  @CsvSource({
    "rob2, Low, Low",
    "rob2, LOW RISK, Low",
    "rob2, low-risk of bias, Low",
    "rob2, ' + ', Low",
    "rob2, Some_Concerns, Some concerns",
    "rob2, some, Some concerns",
    "rob2, Unclear, Some concerns",
    "rob2, ?, Some concerns",
    "rob2, !, Some concerns",
    "rob2, High risk, High",
    "rob2, x, High",
    "rob2, X, High",
    "rob2, ×, High",
    "rob2, -, High",
    "rob2, −, High",
    "rob2, –, High",
    "rob2, NI, No information",
    "rob2, No  information, No information",
    "rob2, Low\u00a0risk, Low",
    "rob1, +, Low",
    "rob1, YES, Low",
    "rob1, NO, High",
    "rob1, UNKNOWN, Unclear",
    "rob1, ?, Unclear",
    "rob1, Unclear risk, Unclear",
    "rob1, Some concerns, Unclear",
    "rob1, No information, Unclear",
    "rob1, −, High",
    "robins-i, +, Low",
    "robins-i, -, Moderate",
    "robins-i, x, Serious",
    "robins-i, !, Critical",
    "robins-i, ?, No information",
    "robins-i, NI, No information",
    "robins-i, serious risk of bias, Serious",
    "robins-i-v2, Low, Low except for concerns about uncontrolled confounding",
    "robins-i-v2, low (except confounding), Low except for concerns about uncontrolled confounding",
    "robins-e, Low, Low",
    "robins-e, Low (except confounding), Low except for concerns about uncontrolled confounding",
    "robins-e, very-high, Very high",
    "robins-e, !, Very high",
    "quadas-2, ?, Unclear",
    "quadas-2, Some concerns, Unclear",
    "quadas-2, -, High",
    "quips, moderate risk, Moderate",
    "quips, -, Moderate",
  })
  void the_first_domain_is_read_whatever_the_spelling(String code, String text, String answer) {
    assertThat(tool(code).readAnswer("D1", text)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "pedro, Y, yes",
    "pedro, 1, yes",
    "pedro, ✓, yes",
    "pedro, TRUE, yes",
    "pedro, N, no",
    "pedro, 0, no",
    "pedro, -, no",
    "jadad, Yes, yes",
    "jbi-rct, Y, Yes",
    "jbi-rct, n/a, N/A",
    "jbi-rct, NA, N/A",
    "jbi-rct, Not applicable, N/A",
    "jbi-rct, ?, Unclear",
    "amstar, can’t answer, can't answer",
    "amstar, Cannot answer, can't answer",
    "amstar, CA, can't answer",
    "amstar, N/A, n/a",
    "amstar-2, Yes, yes",
    "amstar-2, ✘, no",
  })
  void the_first_item_is_read_whatever_the_spelling(String code, String text, String answer) {
    assertThat(tool(code).readAnswer("item1", text)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "rob2, D1, Serious",
    "rob2, D1, Low?",
    "rob2, D1, not low",
    "rob2, D1, Low/High",
    "rob2, D1, +/-",
    "rob2, D1, ++",
    "rob2, D1, ''",
    "rob2, D1, yes",
    "rob2, D6, Low",
    "rob1, D1, n",
    "rob1, D1, no (unclear)",
    "robins-i, D1, Some concerns",
    "robins-i, D1, High",
    "robins-i, D1, Low except confounding",
    "robins-i-v2, D2, Low except confounding",
    "robins-i-v2, D1, No information",
    "robins-e, D1, Critical",
    "quips, D1, Unclear",
    "pedro, item2, unclear",
    "pedro, item2, -1",
    "pedro, item2, 1.0",
    "pedro, item2, y/n",
    "pedro, item12, yes",
    "jadad, item2, no",
    "jbi-rct, item1, partial yes",
    "amstar, item1, partial yes",
  })
  void an_answer_that_the_tool_does_not_have_is_not_read(String code, String item, String text) {
    assertThat(tool(code).readAnswer(item, text)).isEmpty();
  }

  @Test
  void every_answer_and_every_alias_is_read_as_documented() {
    for (AppraisalTool tool : AppraisalTool.all()) {
      for (ToolItem item : tool.items()) {
        for (AnswerScale.Option option : ((DescribedTool) tool).scale(item).options()) {
          assertThat(tool.readAnswer(item.code(), option.word())).contains(option.word());
          assertThat(option.aliases())
              .allSatisfy(
                  alias ->
                      assertThat(
                              tool.readAnswer(
                                  item.code(), alias.toUpperCase(java.util.Locale.ROOT)))
                          .contains(option.word()));
        }
      }
      assertThat(tool.overallWords())
          .allSatisfy(word -> assertThat(tool.readOverall(word)).contains(word));
    }
  }

  @Test
  void one_text_never_stands_for_two_answers() {
    assertThatThrownBy(() -> AnswerScale.of(option("Low", "l"), option("Large", "L")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Low");
  }

  @ParameterizedTest
  @CsvSource({
    "rob2, D1, D1",
    "rob2, d 1, D1",
    "rob2, 1, D1",
    "rob2, Domain 1, D1",
    "rob2, 1b, D1b",
    "rob2, D1b, D1b",
    "rob2, S, DS",
    "rob2, Domain S, DS",
    "rob2, Bias arising from the randomization process, D1",
    "rob2, D1: Randomisation process, D1",
    "rob2, Bias due to deviations from intended interventions, D2",
    "rob2, Bias due to missing outcome data, D3",
    "rob2, Bias in measurement of the outcome, D4",
    "rob2, Bias in selection of the reported result, D5",
    "rob1, Random.sequence.generation., D1",
    "rob1, Allocation.concealment., D2",
    "rob1, Blinding.of.participants.and.personnel., D3",
    "rob1, Blinding.of.outcome.assessment, D4",
    "rob1, Incomplete.outcome.data, D5",
    "rob1, Selective.reporting., D6",
    "rob1, Other.sources.of.bias., D7",
    "rob1, Random sequence generation (selection bias), D1",
    "rob1, Allocation concealment (selection bias), D2",
    "rob1, Blinding of participants and personnel (performance bias), D3",
    "rob1, Blinding of outcome assessment (detection bias), D4",
    "rob1, Incomplete outcome data (attrition bias), D5",
    "rob1, Selective reporting (reporting bias), D6",
    "rob1, Other bias, D7",
    "rob1, Adequate sequence generation?, D1",
    "robins-i, Bias due to confounding, D1",
    "robins-i, Bias in selection of participants into the study, D2",
    "robins-i, Bias in classification of interventions, D3",
    "robins-i, Bias due to missing data, D5",
    "robins-i-v2, Bias in classification of interventions, D2",
    "robins-e, Risk of bias arising from measurement of the exposure, D2",
    "quadas-2, Patient selection, D1",
    "quadas-2, Flow and timing, D4",
    "quadas-2, Applicability: index test, A2",
    "quips, Study attrition, D2",
    "pedro, item3, item3",
    "pedro, 3, item3",
    "pedro, Q3, item3",
    "pedro, Concealed allocation, item3",
    "pedro, Blind assessors, item7",
    "amstar, 2a, item2a",
    "amstar-2, Item 16, item16",
    "nos-cohort, Selection, D1",
    "nos-cohort, item5, C1",
    "nos-case-control, Exposure, D3",
    "jbi-case-report, q8, item8",
  })
  void a_header_leads_to_its_item(String code, String header, String item) {
    assertThat(tool(code).itemFor(header).map(ToolItem::code)).contains(item);
  }

  @ParameterizedTest
  @CsvSource({
    "rob2, Study",
    "rob2, Overall",
    "rob2, Weight",
    "rob2, D6",
    "rob2, 0",
    "rob2, ''",
    "rob2, ...",
    "rob1, Blinding",
    "rob1, D1b",
    "pedro, item12",
    "pedro, D1",
  })
  void another_header_leads_nowhere(String code, String header) {
    assertThat(tool(code).itemFor(header)).isEmpty();
  }
}
