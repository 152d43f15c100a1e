package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evidencecatalog.model.Appraisal;

/**
 * The PEDro scale (Maher 2003, Phys Ther 83:713): items 2 to 11 scored, 0 to 10. The classes are a
 * house rule: 6 and more low, 4 to 5 some concerns, 3 and less high.
 */
final class PedroScale extends ScoredTool {
  private static final int EXCELLENT_FROM = 9;
  private static final int GOOD_FROM = 6;
  private static final int FAIR_FROM = 4;
  private static final int MAXIMUM = 10;

  private static final String EXCELLENT = "excellent";
  private static final String GOOD = "good";
  private static final String FAIR = "fair";
  private static final String POOR = "poor";

  /** Item 1, eligibility, is not scored. */
  private static final List<String> SCORED =
      IntStream.rangeClosed(2, 11).mapToObj(item -> "item" + item).toList();

  /** 2 random allocation, 3 concealed allocation, 7 blinded assessors. */
  private static final List<String> ALLOCATION_AND_ASSESSMENT = List.of("item2", "item3", "item7");

  PedroScale() {
    super(
        ToolName.of(
            "pedro",
            "PEDro scale",
            "PEDro scale, Maher 2003, Phys Ther 83:713; classes are a house rule",
            "PEDro score",
            "Physiotherapy Evidence Database scale"),
        ItemTable.read("pedro.txt", CommonScales.YES_NO),
        AnswerScale.of(
            option(EXCELLENT),
            option(GOOD, "good quality"),
            option(FAIR, "fair quality"),
            option(POOR, "poor quality")),
        MAXIMUM);
  }

  @Override
  public String overallRule() {
    return "Score: number of items 2 to 11 answered yes, 0 to 10. 9 to 10 excellent, 6 to 8 good, 4"
        + " to 5 fair, 0 to 3 poor: these bands are not validated (Cashin 2020, J Physiother 66:59)."
        + " 8 is the practical maximum where blinding is impossible. Classes of risk (house rule):"
        + " 6 and more low, 4 to 5 some, 3 and less high.";
  }

  @Override
  OptionalInt count(Answers answers) {
    return answers.missing(SCORED).isEmpty()
        ? OptionalInt.of(
            (int) SCORED.stream().filter(item -> answers.is(item, CommonScales.YES)).count())
        : OptionalInt.empty();
  }

  @Override
  OverallProposal propose(int score, String reason) {
    return OverallProposal.of(band(score), reason)
        .withCaution("The bands are not validated (Cashin 2020, J Physiother 66:59).");
  }

  private static String band(int score) {
    if (score >= EXCELLENT_FROM) {
      return EXCELLENT;
    }
    return score >= GOOD_FROM ? GOOD : score >= FAIR_FROM ? FAIR : POOR;
  }

  @Override
  public Optional<RiskOfBias> classify(Appraisal appraisal) {
    OptionalInt score = score(appraisal);
    return appraisal.total().isPresent() && score.isPresent()
        ? classOf(band(score.getAsInt()))
        : super.classify(appraisal);
  }

  /** The bands meet the bounds of the classes. */
  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return switch (overall) {
      case EXCELLENT, GOOD -> Optional.of(RiskOfBias.LOW);
      case FAIR -> Optional.of(RiskOfBias.SOME);
      default -> Optional.of(RiskOfBias.HIGH);
    };
  }

  /** 6 and more points: house rule. */
  @Override
  public Optional<Boolean> highQuality(Appraisal appraisal) {
    return classify(appraisal).map(risk -> risk == RiskOfBias.LOW);
  }

  @Override
  public Optional<Boolean> lowForAllocationAndAssessment(Appraisal appraisal) {
    return answers(appraisal).all(ALLOCATION_AND_ASSESSMENT, CommonScales.YES);
  }
}
