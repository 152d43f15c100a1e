package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.appraisal.Appraised.by;
import static org.evidencecatalog.appraisal.Appraised.inOrder;
import static org.evidencecatalog.appraisal.Appraised.overall;
import static org.evidencecatalog.appraisal.Appraised.tool;
import static org.evidencecatalog.appraisal.Appraised.withOverall;
import static org.evidencecatalog.appraisal.Appraised.withTotal;

import java.util.OptionalInt;
import org.evidencecatalog.model.Appraisal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools whose items add up: y yes, n no, a dot for an item without an answer. */
class ScoredToolTest {

  @ParameterizedTest
  @CsvSource({
    "pedro, 10, excellent, LOW",
    "pedro, 9, excellent, LOW",
    "pedro, 8, good, LOW",
    "pedro, 6, good, LOW",
    "pedro, 5, fair, SOME",
    "pedro, 4, fair, SOME",
    "pedro, 3, poor, HIGH",
    "pedro, 0, poor, HIGH",
    "pedro, 11, , ",
    "jadad, 5, high quality, SOME",
    "jadad, 3, high quality, SOME",
    "jadad, 2, low quality, HIGH",
    "jadad, 0, low quality, HIGH",
    "jadad, 6, , ",
    "amstar, 11, 11 of 11, ",
    "amstar, 0, 0 of 11, ",
    "amstar, 12, , ",
    "nos-cohort, 9, , ",
    "nos-case-control, 3, , ",
  })
  void a_total_is_enough_where_it_can_be_converted(
      String code, int total, String overall, RiskOfBias risk) {
    Appraisal appraisal = Appraisal.ofTotal(code, total);

    assertThat(tool(code).overall(appraisal).orElse(null)).isEqualTo(overall);
    assertThat(tool(code).classify(appraisal).orElse(null)).isEqualTo(risk);
  }

  @ParameterizedTest
  @CsvSource({
    "yyyyyyyyyyy, 10",
    "nyyyyyyyyyy, 10",
    ".yyyyyyyyyy, 10",
    "ynnnnnnnnnn, 0",
    "yyynnnnnyyy, 5",
    "nyyynnnyyyy, 7",
    "yyyyyyyyyy., -1",
    "y.yyyyyyyyy, -1",
  })
  void the_pedro_score_counts_items_2_to_11(String letters, int score) {
    assertThat(tool("pedro").score(inOrder("pedro", letters)).orElse(-1)).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "yes, appropriate, yes, appropriate, yes, 5",
    "yes, not described, yes, not described, yes, 3",
    "yes, inappropriate, yes, appropriate, no, 2",
    "yes, inappropriate, yes, inappropriate, no, 0",
    "yes, appropriate, no, '', yes, 3",
    "no, '', no, '', no, 0",
    "no, appropriate, yes, 1, yes, 3",
    "yes, '', no, '', yes, -1",
    "yes, appropriate, '', appropriate, yes, -1",
    "yes, appropriate, yes, appropriate, '', -1",
  })
  void the_jadad_score_never_falls_below_zero_and_needs_every_answer(
      String randomised, String method, String blind, String masking, String losses, int score) {
    Appraisal appraisal =
        by(
            "jadad",
            given("item1", randomised)
                + given("item2", method)
                + given("item3", blind)
                + given("item4", masking)
                + given("item5", losses));

    assertThat(tool("jadad").score(appraisal).orElse(-1)).isEqualTo(score);
  }

  private static String given(String item, String answer) {
    return answer.isEmpty() ? "" : item + "=" + answer + ";";
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2, 3, good, LOW",
    "3, 1, 2, good, LOW",
    "2, 1, 2, fair, SOME",
    "2, 2, 3, fair, SOME",
    "1, 2, 3, poor, HIGH",
    "4, 0, 3, poor, HIGH",
    "4, 2, 1, poor, HIGH",
    "0, 0, 0, poor, HIGH",
    "1, , , poor, HIGH",
    ", 0, , poor, HIGH",
    "4, 2, , , ",
    ", 2, 3, , ",
  })
  void stars_are_converted_as_ahrq_does(
      String selection, String comparability, String outcome, String overall, RiskOfBias risk) {
    for (String code : new String[] {"nos-cohort", "nos-case-control"}) {
      Appraisal appraisal =
          by(
              code,
              stars("selection", selection)
                  + stars("comparability", comparability)
                  + stars("D3", outcome));
      assertThat(tool(code).overall(appraisal).orElse(null)).isEqualTo(overall);
      assertThat(tool(code).classify(appraisal).orElse(null)).isEqualTo(risk);
    }
  }

  private static String stars(String domain, String stars) {
    return stars == null ? "" : domain + "=" + stars + ";";
  }

  @Test
  void stars_may_be_given_item_by_item_and_written_as_stars() {
    Appraisal appraisal = by("nos-cohort", "S1=1;S2=★;S3=*;S4=0/1;C1=★★;O1=1 star;O2=1/1;O3=0");

    assertThat(tool("nos-cohort").unknownAnswers(appraisal)).isEmpty();
    assertThat(tool("nos-cohort").score(appraisal)).hasValue(7);
    assertThat(tool("nos-cohort").overall(appraisal)).contains("good");
    assertThat(tool("nos-case-control").score(by("nos-case-control", "D1=4;D2=2;E1=1;E2=1;E3=0")))
        .hasValue(8);
  }

  @ParameterizedTest
  @CsvSource({"D1=5", "D1=4/9", "D2=3", "D3=4", "S1=2", "D1=-1", "D1=2.0", "D2=yes"})
  void stars_that_a_domain_cannot_have_are_told(String answer) {
    Appraisal appraisal = by("nos-cohort", answer);

    assertThat(tool("nos-cohort").unknownAnswers(appraisal)).hasSize(1);
  }

  @Test
  void a_total_of_stars_alone_says_why_it_is_not_converted() {
    OverallProposal proposal =
        tool("nos-cohort").proposeOverall(Appraisal.ofTotal("nos-cohort", 8));

    assertThat(proposal.value()).isEmpty();
    assertThat(proposal.reason()).contains("8 of 9", "each domain");
    assertThat(tool("nos-cohort").score(Appraisal.ofTotal("nos-cohort", 8))).hasValue(8);
  }

  @ParameterizedTest
  @CsvSource({
    "pedro, 8, 8",
    "pedro, 8/10, 8",
    "pedro, 8 / 10, 8",
    "pedro, 8 of 10, 8",
    "pedro, 8/11, -1",
    "pedro, 11, -1",
    "pedro, -1, -1",
    "pedro, 7.5, -1",
    "pedro, eight, -1",
    "pedro, 99999999999, -1",
    "jadad, 5/5, 5",
    "nos-cohort, 7 of 9, 7",
    "amstar, 11/11, 11",
    "rob2, 3, -1",
  })
  void a_total_is_read_within_the_bounds_of_the_tool(String code, String text, int total) {
    assertThat(tool(code).readTotal(text).orElse(-1)).isEqualTo(total);
  }

  @Test
  void a_total_in_the_place_of_the_overall_judgement_counts() {
    assertThat(tool("pedro").score(overall("pedro", "7/10"))).hasValue(7);
    assertThat(tool("pedro").classify(overall("pedro", "7/10"))).contains(RiskOfBias.LOW);
    assertThat(tool("amstar").overall(overall("amstar", "7/11"))).contains("7 of 11");
  }

  @Test
  void the_total_given_wins_over_the_items_and_the_difference_is_told() {
    Appraisal appraisal = withTotal(inOrder("pedro", "yyyyyyynnnn"), 3);

    assertThat(tool("pedro").score(appraisal)).hasValue(3);
    assertThat(tool("pedro").classify(appraisal)).contains(RiskOfBias.HIGH);
    assertThat(tool("pedro").differingProposal(appraisal).orElseThrow().reason())
        .isEqualTo("The items add up to 6 of 10.");
    assertThat(tool("pedro").differingProposal(withTotal(appraisal, 6))).isEmpty();
  }

  @Test
  void a_word_that_differs_from_the_score_is_told() {
    Appraisal appraisal = withOverall(Appraisal.ofTotal("pedro", 8), "poor");

    assertThat(tool("pedro").differingProposal(appraisal).orElseThrow().value()).contains("good");
    assertThat(tool("pedro").classify(appraisal)).contains(RiskOfBias.LOW);
  }

  @ParameterizedTest
  @CsvSource({"6, true", "5, false"})
  void six_points_of_pedro_are_high_quality(int total, boolean high) {
    assertThat(tool("pedro").highQuality(Appraisal.ofTotal("pedro", total))).contains(high);
  }

  @Test
  void a_total_beyond_the_scale_is_not_counted() {
    assertThat(tool("pedro").score(Appraisal.ofTotal("pedro", 11))).isEqualTo(OptionalInt.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "pedro, item2=yes;item3=yes;item7=yes, true",
    "pedro, item2=yes;item3=yes;item7=no, false",
    "pedro, item7=no, false",
    "pedro, item2=yes;item3=yes, ",
    "rob1, D1=+;D2=+;D4=+, true",
    "rob1, D1=+;D2=?;D4=+, false",
    "rob1, D1=+;D2=+, ",
    "rob2, D1=Low;D4=Low, true",
    "rob2, D1=Low;D4=Some concerns, false",
    "rob2, D1=No information;D4=Low, false",
    "rob2, D4=High, false",
    "rob2, D1=Low, ",
    "jadad, item1=yes, ",
  })
  void allocation_and_assessment_are_judged_item_by_item(
      String code, String answers, Boolean expected) {
    assertThat(tool(code).lowForAllocationAndAssessment(by(code, answers)).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void a_total_alone_says_nothing_about_single_items() {
    assertThat(tool("pedro").lowForAllocationAndAssessment(Appraisal.ofTotal("pedro", 10)))
        .isEmpty();
  }
}
