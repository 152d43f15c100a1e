package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.CommonScales.NO;
import static org.evidencecatalog.appraisal.CommonScales.YES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evidencecatalog.model.Appraisal;

/** AMSTAR 2 for reviews (Shea 2017, BMJ 358:j4008). A flaw is an answer of no. */
final class Amstar2 extends DescribedTool {
  private static final String PARTIAL_YES = "partial yes";
  private static final AnswerScale.Option IS_YES = option(YES, "y", "+", "✓", "✔");
  private static final AnswerScale.Option IS_NO = option(NO, "n", "-", "x", "×", "✗", "✘");

  private static final AnswerScale YES_NO = AnswerScale.of(IS_YES, IS_NO);
  private static final AnswerScale PARTIAL =
      AnswerScale.of(IS_YES, option(PARTIAL_YES, "partial", "partially", "py"), IS_NO);
  private static final AnswerScale META_ANALYSIS =
      AnswerScale.of(
          IS_YES,
          IS_NO,
          option(
              "no meta-analysis",
              "no meta-analysis conducted",
              "no MA",
              "nma",
              "n/a",
              "not applicable"));

  private static final Set<String> CRITICAL =
      Set.of("item2", "item4", "item7", "item9", "item11", "item13", "item15");

  /** Protocol, search, selection and extraction by two people: house rule. */
  private static final List<String> FOUR_REVIEW_QUESTIONS =
      List.of("item2", "item4", "item5", "item6");

  Amstar2() {
    super(
        ToolName.of(
            "amstar-2",
            "AMSTAR 2",
            "AMSTAR 2, Shea 2017, BMJ 358:j4008",
            "AMSTAR II",
            "AMSTAR 2017"),
        ItemTable.read(
            "amstar-2.txt",
            Map.of("", YES_NO, "partial", PARTIAL, "meta-analysis", META_ANALYSIS),
            UnaryOperator.identity()),
        AnswerScale.of(
            option("High"), option("Moderate"), option("Low"), option("Critically low")));
  }

  @Override
  public String overallRule() {
    return "A flaw is an answer of no; items 2, 4, 7, 9, 11, 13 and 15 are critical. No critical"
        + " flaw: High with at most one other flaw, Moderate with more. One critical flaw: Low. More:"
        + " Critically low. Partial yes is no flaw (house rule). For Pollock 2016, items 2, 4, 5 and"
        + " 6 answer the four questions about a review, partial yes as yes (house rule).";
  }

  /** Said where no answer to the unanswered items could change it. */
  @Override
  OverallProposal propose(Answers answers) {
    List<String> flaws = answers.with(NO);
    List<String> missing = answers.missing();
    int critical = critical(flaws);
    int other = flaws.size() - critical;
    String best = rated(critical, other);
    int criticalMissing = critical(missing);
    String worst = rated(critical + criticalMissing, other + missing.size() - criticalMissing);
    return best.equals(worst)
        ? OverallProposal.of(best, "Critical flaws: " + critical + ", other flaws: " + other + ".")
        : OverallProposal.none(
            best + " at best, " + worst + " at worst: " + Reasons.notAnswered(missing));
  }

  private static int critical(List<String> items) {
    return (int) items.stream().filter(CRITICAL::contains).count();
  }

  private static String rated(int critical, int other) {
    if (critical > 0) {
      return critical > 1 ? "Critically low" : "Low";
    }
    return other > 1 ? "Moderate" : "High";
  }

  /** A review's own quality is not the risk of bias of its studies. */
  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return Optional.empty();
  }

  @Override
  public boolean appraisesReviews() {
    return true;
  }

  @Override
  public Optional<List<Boolean>> fourReviewQuestions(Appraisal appraisal) {
    Answers answers = answers(appraisal);
    return answers.missing(FOUR_REVIEW_QUESTIONS).size() == FOUR_REVIEW_QUESTIONS.size()
        ? Optional.empty()
        : Optional.of(
            FOUR_REVIEW_QUESTIONS.stream()
                .map(item -> answers.is(item, YES) || answers.is(item, PARTIAL_YES))
                .toList());
  }
}
