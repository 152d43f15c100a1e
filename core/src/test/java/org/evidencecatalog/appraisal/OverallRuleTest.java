package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.appraisal.Appraised.by;
import static org.evidencecatalog.appraisal.Appraised.inOrder;
import static org.evidencecatalog.appraisal.Appraised.overall;
import static org.evidencecatalog.appraisal.Appraised.tool;
import static org.evidencecatalog.appraisal.Appraised.withOverall;

import java.util.Set;
import org.evidencecatalog.model.Appraisal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Overall judgements of tools with domains. One letter stands for the answer to each domain: Low, X
 * low except confounding, Some concerns, Unclear, Moderate, High, E serious, Very high, Critical,
 * No information; a dot for none.
 */
class OverallRuleTest {

  @ParameterizedTest
  @CsvSource({
    "rob2, LLLLL, Low, LOW",
    "rob2, LLSLL, Some concerns, SOME",
    "rob2, NLLLL, Some concerns, SOME",
    "rob2, SSSSS, Some concerns, SOME",
    "rob2, SSHSS, High, HIGH",
    "rob2, ..H.., High, HIGH",
    "rob2, LLLL., , ",
    "rob2, SS..S, , ",
    "rob2-cluster, LLLLLL, Low, LOW",
    "rob2-cluster, LSLLLL, Some concerns, SOME",
    "rob2-cluster, L.LLLL, , ",
    "rob2-crossover, LHLLLL, High, HIGH",
    "rob2-crossover, L.LLLL, , ",
    "rob1, LLLLLLL, Low, LOW",
    "rob1, LLLLLLH, Low, LOW",
    "rob1, LLLLLL., Low, LOW",
    "rob1, LLLLLUL, Unclear, SOME",
    "rob1, ULLLLHL, High, HIGH",
    "rob1, .....H., High, HIGH",
    "rob1, LLL.LLL, , ",
    "rob1, ULL.LLL, , ",
    "robins-i, LLLLLLL, Low, LOW",
    "robins-i, LLLLLLM, Moderate, SOME",
    "robins-i, LMLELLM, Serious, HIGH",
    "robins-i, LMLELCM, Critical, CRITICAL",
    "robins-i, NMLELLM, Serious, HIGH",
    "robins-i, NMLCLLM, Critical, CRITICAL",
    "robins-i, .MLELLM, Serious, HIGH",
    "robins-i, ...C..., Critical, CRITICAL",
    "robins-i, .MLMLLM, , ",
    "robins-i, NMLMLLM, , ",
    "robins-i, NNNNNNN, No information, SOME",
    "robins-i-v2, XLLLLL, Low except for concerns about uncontrolled confounding, SOME",
    "robins-i-v2, LLLLLL, Low except for concerns about uncontrolled confounding, SOME",
    "robins-i-v2, XLMLLL, Moderate, SOME",
    "robins-i-v2, XLMLEL, Serious, HIGH",
    "robins-i-v2, CLMLEL, Critical, CRITICAL",
    "robins-i-v2, X.LLLL, , ",
    "robins-i-v2, X.LLLE, Serious, HIGH",
    "robins-e, LLLLLLL, Low, LOW",
    "robins-e, XLLLLLL, Low except for concerns about uncontrolled confounding, SOME",
    "robins-e, XLLLLLS, Some concerns, SOME",
    "robins-e, XLHLLLS, High, HIGH",
    "robins-e, XLHVLLS, Very high, CRITICAL",
    "robins-e, .LLLLLS, , ",
    "robins-e, .LLLLLH, High, HIGH",
    "quadas-2, LLLL, Low, LOW",
    "quadas-2, LLUL, At risk of bias, HIGH",
    "quadas-2, LLLH, At risk of bias, HIGH",
    "quadas-2, U..., At risk of bias, HIGH",
    "quadas-2, LLL., , ",
    "quips, LLLLLL, Low, LOW",
    "quips, LLMLLL, Moderate, SOME",
    "quips, LLMLHL, High, HIGH",
    "quips, ..M..., , ",
    "quips, ..H..., High, HIGH",
  })
  void the_domains_give_the_overall_judgement_and_its_class(
      String code, String letters, String overall, RiskOfBias risk) {
    Appraisal appraisal = inOrder(code, letters);

    assertThat(tool(code).proposeOverall(appraisal).value().orElse(null)).isEqualTo(overall);
    assertThat(tool(code).overall(appraisal).orElse(null)).isEqualTo(overall);
    assertThat(tool(code).classify(appraisal).orElse(null)).isEqualTo(risk);
  }

  @ParameterizedTest
  @CsvSource({"LLLSS, false", "LLSSS, true", "NLSSL, true", "SSSSS, true", "HSSSS, false"})
  void three_domains_with_some_concerns_are_flagged_and_not_applied(String letters, boolean flag) {
    OverallProposal proposal = tool("rob2").proposeOverall(inOrder("rob2", letters));

    assertThat(proposal.caution().isPresent()).isEqualTo(flag);
    assertThat(proposal.value()).isNotEqualTo(java.util.Optional.of("Low"));
  }

  @Test
  void a_domain_of_a_variant_counts_in_the_plain_tool_where_it_is_answered() {
    String parallel = "D1=Low;D2=Low;D3=Low;D4=Low;D5=Low";

    assertThat(tool("rob2").overall(by("rob2", parallel + ";1b=High"))).contains("High");
    assertThat(tool("rob2").overall(by("rob2", parallel + ";S=Some concerns")))
        .contains("Some concerns");
    assertThat(tool("rob2-cluster").itemFor("S")).isEmpty();
    assertThat(tool("rob2-crossover").itemFor("1b")).isEmpty();
  }

  @Test
  void the_reason_names_the_domains() {
    assertThat(tool("rob2").proposeOverall(inOrder("rob2", "LHLHL")).reason())
        .isEqualTo("D2 and D4 are judged High.");
    assertThat(tool("rob2").proposeOverall(inOrder("rob2", "L.L.L")).reason())
        .isEqualTo("D2 and D4 are not answered.");
    assertThat(tool("robins-i").proposeOverall(inOrder("robins-i", "NMLMLLM")).reason())
        .contains("no information on D1", "key");
    assertThat(tool("robins-i").proposeOverall(inOrder("robins-i", "E.LMLLM")).caution())
        .contains("At least that: D2 is not answered.");
  }

  @ParameterizedTest
  @CsvSource({
    "LLLLLLH, D7, High",
    "HLLLLLL, D7, Low",
    "LLLLLLU, D7, Unclear",
    "HUL..., D2, Unclear",
    "HUL..., D3, Low",
  })
  void key_domains_of_rob_1_are_the_users(String letters, String key, String overall) {
    assertThat(AppraisalTool.rob1(Set.of(key)).overall(inOrder("rob1", letters))).contains(overall);
  }

  @ParameterizedTest
  @CsvSource({
    "NMLMLLM, D1, No information",
    "NMLMLLM, D2, Moderate",
    "NMLELLM, D1, Serious",
    "LLLLLLN, D1, Low",
  })
  void a_key_domain_without_information_leaves_robins_i_without(
      String letters, String key, String overall) {
    assertThat(AppraisalTool.robinsI(Set.of(key)).overall(inOrder("robins-i", letters)))
        .contains(overall);
  }

  @ParameterizedTest
  @CsvSource({
    "B1=no;B2=yes, Critical",
    "B1=probably no;B2=PY, Critical",
    "B2=Y, Critical",
    "B3=probably yes, Critical",
    "B1=yes;B2=yes;B3=no, Moderate",
    "B1=no;B2=probably no;B3=PN, Moderate",
  })
  void triage_of_robins_i_v2_stops_at_critical(String triage, String overall) {
    String domains = "D1=Moderate;D2=Low;D3=Low;D4=Low;D5=Low;D6=Low";

    assertThat(tool("robins-i-v2").overall(by("robins-i-v2", triage + ";" + domains)))
        .contains(overall);
  }

  @Test
  void triage_needs_no_domains() {
    assertThat(tool("robins-i-v2").classify(by("robins-i-v2", "B3=Y")))
        .contains(RiskOfBias.CRITICAL);
  }

  @Test
  void applicability_does_not_enter_the_judgement_of_quadas_2() {
    String domains = "D1=Low;D2=Low;D3=Low;D4=Low";

    assertThat(tool("quadas-2").overall(by("quadas-2", domains + ";A1=High;A2=Unclear")))
        .contains("Low");
  }

  @ParameterizedTest
  @CsvSource({
    "robins-i, Low, LOW, LOW",
    "robins-i, Moderate, MODERATE, SOME",
    "robins-i, Serious, SERIOUS, HIGH",
    "robins-i, Critical, CRITICAL, CRITICAL",
    "robins-i, No information, MODERATE, SOME",
    "robins-i-v2, Low, LOW_EXCEPT_CONFOUNDING, SOME",
    "robins-i-v2, Low except confounding, LOW_EXCEPT_CONFOUNDING, SOME",
    "robins-i-v2, Moderate, MODERATE, SOME",
    "robins-i-v2, Serious, SERIOUS, HIGH",
    "robins-i-v2, Critical, CRITICAL, CRITICAL",
    "robins-e, Low, , LOW",
    "robins-e, Very high, , CRITICAL",
    "rob2, High, , HIGH",
    "rob2, No information, , SOME",
    "rob2, Some concerns, , SOME",
    "rob1, Unclear, , SOME",
    "quadas-2, Some concerns, , HIGH",
    "quips, Moderate, , SOME",
    "nos-cohort, good, , LOW",
    "nos-cohort, fair, , SOME",
    "nos-case-control, poor, , HIGH",
    "pedro, excellent, , LOW",
    "pedro, good, , LOW",
    "pedro, fair, , SOME",
    "pedro, poor, , HIGH",
    "jadad, high quality, , SOME",
    "jadad, low quality, , HIGH",
    "jbi-rct, Include, , SOME",
    "jbi-sr, Exclude, , SOME",
    "amstar-2, Critically low, , ",
    "amstar, 7 of 11, , ",
  })
  void an_overall_judgement_without_domains_is_enough(
      String code, String word, RobinsLevel level, RiskOfBias risk) {
    Appraisal appraisal = overall(code, word);

    assertThat(tool(code).overall(appraisal)).isPresent();
    assertThat(tool(code).severity(appraisal).orElse(null)).isEqualTo(level);
    assertThat(tool(code).classify(appraisal).orElse(null)).isEqualTo(risk);
    assertThat(tool(code).differingProposal(appraisal)).isEmpty();
  }

  @Test
  void the_overall_judgement_given_wins_and_the_difference_is_told() {
    Appraisal appraisal = withOverall(inOrder("rob2", "SSSLL"), "HIGH");

    assertThat(tool("rob2").overall(appraisal)).contains("High");
    assertThat(tool("rob2").classify(appraisal)).contains(RiskOfBias.HIGH);
    assertThat(tool("rob2").differingProposal(appraisal))
        .hasValueSatisfying(proposal -> assertThat(proposal.value()).contains("Some concerns"));
    assertThat(tool("rob2").differingProposal(withOverall(appraisal, "some_concerns"))).isEmpty();
  }

  @Test
  void nothing_differs_where_no_judgement_follows() {
    Appraisal appraisal = withOverall(inOrder("robins-i", "NMLMLLM"), "Moderate");

    assertThat(tool("robins-i").differingProposal(appraisal)).isEmpty();
    assertThat(tool("robins-i").severity(appraisal)).contains(RobinsLevel.MODERATE);
  }

  @Test
  void a_judgement_that_the_tool_does_not_have_is_none() {
    Appraisal appraisal = withOverall(inOrder("rob2", "LLLLH"), "fine");

    assertThat(tool("rob2").readOverall("fine")).isEmpty();
    assertThat(tool("rob2").overall(appraisal)).contains("High");
    assertThat(tool("rob2").classify(overall("rob2", "fine"))).isEmpty();
  }

  @Test
  void answers_that_the_tool_does_not_have_are_missing_and_told() {
    Appraisal appraisal = by("rob2", "D1=Low;D2=Low?;D3=Low;D4=Serious;D5=Low;D9=Low");

    assertThat(tool("rob2").unknownAnswers(appraisal))
        .extracting(Appraisal.ItemAnswer::item)
        .containsExactly("D2", "D4", "D9");
    assertThat(tool("rob2").classify(appraisal)).isEmpty();
    assertThat(tool("rob2").permittedAnswers("D2"))
        .containsExactly("Low", "Some concerns", "High", "No information");
    assertThat(tool("rob2").permittedAnswers("D9")).isEmpty();
  }
}
