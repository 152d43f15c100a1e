package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.appraisal.Appraised.by;
import static org.evidencecatalog.appraisal.Appraised.inOrder;
import static org.evidencecatalog.appraisal.Appraised.tool;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Appraisal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools for reviews: y yes, p partial yes, n no, c can't answer, a not applicable, dot nothing. */
class ReviewToolTest {

  @ParameterizedTest
  @CsvSource({
    "yyyyyyyyyyyyyyyy, High",
    "ypypyyppyyyyyyyy, High",
    "nyyyyyyyyyyyyyyy, High",
    "nynyyyyyyyyyyyyy, Moderate",
    "nynynnynynynynyn, Moderate",
    "ynyyyyyyyyyyyyyy, Low",
    "nnnyyyyyyyyyyyyy, Low",
    "ynynyyyyyyyyyyyy, Critically low",
    "yyyyyyyyyynynyyy, Critically low",
    "yyyyyyyyyyaayyay, High",
    "yyyyyynyyyyyyyyy, Low",
    "yyyyyyyynyyyyyyy, Low",
    "yyyyyyyyyynyyyyy, Low",
    "yyyyyyyyyyyynyyy, Low",
    "yyyyyyyyyyyyyyny, Low",
    "yyynyyyyyyyyyyyy, Low",
    ".yyyyyyyyyyyyyyy, High",
    "..yyyyyyyyyyyyyy, ",
    "y.yyyyyyyyyyyyyy, ",
    ".nyyyyyyyyyyyyyy, Low",
    "nnnn............, Critically low",
    "................, ",
  })
  void flaws_give_the_confidence_in_a_review(String letters, String overall) {
    Appraisal appraisal = inOrder("amstar-2", letters);

    assertThat(tool("amstar-2").overall(appraisal).orElse(null)).isEqualTo(overall);
    assertThat(tool("amstar-2").unknownAnswers(appraisal)).isEmpty();
    assertThat(tool("amstar-2").classify(appraisal)).isEmpty();
  }

  @Test
  void what_missing_items_leave_open_is_said() {
    assertThat(tool("amstar-2").proposeOverall(inOrder("amstar-2", "y.yyyyyyyyyyyyyy")).reason())
        .isEqualTo("High at best, Low at worst: item2 is not answered.");
  }

  @ParameterizedTest
  @CsvSource({
    "item1, partial yes, false",
    "item2, partial yes, true",
    "item2, PY, true",
    "item4, partial, true",
    "item7, partial yes, true",
    "item8, partial yes, true",
    "item9, partial yes, true",
    "item11, partial yes, false",
    "item11, no meta-analysis, true",
    "item12, No meta-analysis conducted, true",
    "item15, N/A, true",
    "item14, no meta-analysis, false",
    "item5, can't answer, false",
  })
  void an_item_of_amstar_2_has_its_own_answers(String item, String answer, boolean permitted) {
    assertThat(tool("amstar-2").readAnswer(item, answer).isPresent()).isEqualTo(permitted);
  }

  @ParameterizedTest
  @CsvSource({
    "yyyyyyyyyyy, 11",
    "nnnnnnnnnnn, 0",
    "ycyyynyyaay, 7",
    "yyyyyyyyyy., -1",
  })
  void the_amstar_score_counts_yes(String letters, int score) {
    assertThat(tool("amstar").score(inOrder("amstar", letters)).orElse(-1)).isEqualTo(score);
    assertThat(tool("amstar").overall(inOrder("amstar", letters)))
        .isEqualTo(score < 0 ? Optional.empty() : Optional.of(score + " of 11"));
  }

  @ParameterizedTest
  @CsvSource({"yes, yes, 11", "yes, no, 10", "no, no, 10", "can't answer, yes, 10"})
  void halves_of_item_2_count_as_one(String selection, String extraction, int score) {
    String rest =
        "item1=y;item3=y;item4=y;item5=y;item6=y;item7=y;item8=y;item9=y;item10=y;item11=y";

    assertThat(tool("amstar").score(by("amstar", rest + ";2a=" + selection + ";2b=" + extraction)))
        .hasValue(score);
    assertThat(tool("amstar").score(by("amstar", rest + ";2a=yes"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "amstar, item1=yes;item2=yes;item3=yes, yyyy",
    "amstar, item1=yes;item2=no;item3=yes, yynn",
    "amstar, item1=yes;item2a=yes;item2b=no;item3=yes, yyyn",
    "amstar, item1=can't answer;item2=unclear;item3=n/a, nnnn",
    "amstar, item3=yes, nynn",
    "amstar, item4=yes;item5=yes, ",
    "amstar-2, item2=yes;item4=yes;item5=yes;item6=yes, yyyy",
    "amstar-2, item2=partial yes;item4=no;item5=yes;item6=no, ynyn",
    "amstar-2, item5=yes, nnyn",
    "amstar-2, item1=yes, ",
    "jbi-sr, item1=yes, ",
    "pedro, item1=yes, ",
  })
  void the_four_questions_about_a_review_are_answered(String code, String answers, String four) {
    assertThat(
            tool(code)
                .fourReviewQuestions(by(code, answers))
                .map(ReviewToolTest::asText)
                .orElse(null))
        .isEqualTo(four);
  }

  private static String asText(List<Boolean> answers) {
    return answers.stream().map(yes -> yes ? "y" : "n").reduce("", String::concat);
  }

  @Test
  void a_checklist_of_jbi_is_some_risk_whatever_its_answers() {
    for (AppraisalTool tool : AppraisalTool.all()) {
      if (tool.code().startsWith("jbi-")) {
        assertThat(tool.classify(by(tool.code(), "item1=Yes"))).contains(RiskOfBias.SOME);
        assertThat(tool.classify(by(tool.code(), "item1=No;item2=n/a"))).contains(RiskOfBias.SOME);
        assertThat(tool.classify(by(tool.code(), "item1=perhaps"))).isEmpty();
        assertThat(tool.proposeOverall(by(tool.code(), "item1=Yes")).value()).isEmpty();
      }
    }
  }
}
