package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.CommonScales.NO;
import static org.evidencecatalog.appraisal.CommonScales.YES;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.evidencecatalog.model.Appraisal;

/**
 * The Jadad scale (Jadad 1996, Control Clin Trials 17:1), 0 to 5. A total of 3 and more counts as
 * some concerns and never as low, because the scale does not ask for concealment; 2 and less as
 * high (house rule).
 */
final class JadadScale extends ScoredTool {
  private static final int SOME_FROM = 3;
  private static final int MAXIMUM = 5;
  private static final String HIGH_QUALITY = "high quality";
  private static final String LOW_QUALITY = "low quality";
  private static final String GOOD = "appropriate";
  private static final String BAD = "inappropriate";

  /** "No" is not read: it may mean not described, or described and bad. */
  private static final AnswerScale METHOD =
      AnswerScale.of(
          option(GOOD, "adequate", "yes", "y", "1", "+1", "+"),
          option("not described", "unclear", "0", "?"),
          option(BAD, "inadequate", "-1"));

  JadadScale() {
    super(
        ToolName.of(
            "jadad",
            "Jadad scale",
            "Jadad scale, Jadad 1996, Control Clin Trials 17:1; classes are a house rule",
            "Jadad score",
            "Oxford quality scoring system"),
        ItemTable.read(
            "jadad.txt",
            Map.of("yes-no", CommonScales.YES_NO, "method", METHOD),
            UnaryOperator.identity()),
        AnswerScale.of(option(HIGH_QUALITY), option(LOW_QUALITY)),
        MAXIMUM);
  }

  @Override
  public String overallRule() {
    return "Score 0 to 5, never below 0: randomised 1 point, an appropriate method 1 more, an"
        + " inappropriate one 1 less; double-blind likewise; withdrawals 1 point. 3 and more is"
        + " often called high quality. Classes of risk (house rule): 3 and more some, because"
        + " concealment is not asked for; 2 and less high.";
  }

  @Override
  OptionalInt count(Answers answers) {
    OptionalInt randomised = points(answers, "item1", "item2");
    OptionalInt blind = points(answers, "item3", "item4");
    if (randomised.isEmpty() || blind.isEmpty() || answers.of("item5").isEmpty()) {
      return OptionalInt.empty();
    }
    int withdrawals = answers.is("item5", YES) ? 1 : 0;
    return OptionalInt.of(Math.max(0, randomised.getAsInt() + blind.getAsInt() + withdrawals));
  }

  /** Points of a claim and its method; where the claim is not made, no method is needed. */
  private static OptionalInt points(Answers answers, String claim, String method) {
    if (answers.is(claim, NO)) {
      return OptionalInt.of(0);
    }
    if (answers.of(claim).isEmpty() || answers.of(method).isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(answers.is(method, GOOD) ? 2 : answers.is(method, BAD) ? 0 : 1);
  }

  @Override
  OverallProposal propose(int score, String reason) {
    return OverallProposal.of(score >= SOME_FROM ? HIGH_QUALITY : LOW_QUALITY, reason)
        .withCaution("The scale does not ask for concealment of allocation.");
  }

  @Override
  public Optional<RiskOfBias> classify(Appraisal appraisal) {
    OptionalInt score = score(appraisal);
    return appraisal.total().isPresent() && score.isPresent()
        ? Optional.of(score.getAsInt() >= SOME_FROM ? RiskOfBias.SOME : RiskOfBias.HIGH)
        : super.classify(appraisal);
  }

  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return Optional.of(overall.equals(HIGH_QUALITY) ? RiskOfBias.SOME : RiskOfBias.HIGH);
  }
}
