package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.AnswerScale.risk;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * ROBINS-I in its second version (draft of 20 November 2025). Confounding, and so the whole, is at
 * best low except for confounding that was not controlled: "Low" there is read as that.
 */
final class RobinsIV2 extends RobinsTool {
  private static final String YES = "Yes";
  private static final String PROBABLY_YES = "Probably yes";
  private static final List<String> IS_YES = List.of(YES, PROBABLY_YES);

  private static final AnswerScale JUDGEMENTS =
      AnswerScale.of(
          risk(LOW, "l", "+"),
          risk(MODERATE, "m", "-"),
          risk(SERIOUS, "s", "x", "×"),
          risk(CRITICAL, "c", "!"));

  private static final AnswerScale AT_BEST_LOW_EXCEPT =
      AnswerScale.of(
          option(
              LOW_EXCEPT_CONFOUNDING,
              lowExcept("low", "l", "+", "low risk", "low risk of bias", "low RoB")),
          risk(MODERATE, "m", "-"),
          risk(SERIOUS, "s", "x", "×"),
          risk(CRITICAL, "c", "!"));

  private static final AnswerScale TRIAGE =
      AnswerScale.of(
          option(YES, "y"),
          option(PROBABLY_YES, "py"),
          option("Probably no", "pn"),
          option("No", "n"));

  private static final WorstDomain WORST =
      new WorstDomain(List.of(LOW, LOW_EXCEPT_CONFOUNDING, MODERATE, SERIOUS, CRITICAL), SERIOUS);

  RobinsIV2() {
    super(
        ToolName.of(
            "robins-i-v2",
            "ROBINS-I V2",
            "ROBINS-I V2, draft of 20 November 2025",
            "ROBINS-I version 2",
            "ROBINS-I 2",
            "ROBINS-I 2025"),
        ItemTable.read(
            "robins-i-v2.txt",
            Map.of("", JUDGEMENTS, "confounding", AT_BEST_LOW_EXCEPT, "triage", TRIAGE),
            UnaryOperator.identity()),
        AT_BEST_LOW_EXCEPT);
  }

  @Override
  public String overallRule() {
    return "Triage in part B: no attempt to control confounding and enough potential for it, or an"
        + " inappropriate measure of the outcome: Critical, and the domains are not needed. Else the"
        + " worst domain. Low except for concerns about uncontrolled confounding counts as some"
        + " risk.";
  }

  @Override
  OverallProposal propose(Answers answers) {
    boolean uncontrolled = isYes(answers, "B2") && !isYes(answers, "B1");
    if (uncontrolled) {
      return OverallProposal.of(
          CRITICAL, "Triage: confounding was not controlled and there is enough potential for it.");
    }
    return isYes(answers, "B3")
        ? OverallProposal.of(CRITICAL, "Triage: the outcome was measured inappropriately.")
        : WORST.propose(answers);
  }

  private static boolean isYes(Answers answers, String question) {
    return answers.of(question).filter(IS_YES::contains).isPresent();
  }
}
