package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.AnswerScale.risk;

import java.util.List;
import java.util.Optional;

/** ROBINS-E for studies of exposures (Higgins 2024, Environ Int 186:108602). */
final class RobinsE extends DescribedTool {
  private static final String LOW = "Low";
  private static final String LOW_EXCEPT = "Low except for concerns about uncontrolled confounding";
  private static final String SOME = "Some concerns";
  private static final String HIGH = "High";
  private static final String VERY_HIGH = "Very high";

  private static final AnswerScale JUDGEMENTS =
      AnswerScale.of(
          risk(LOW, "l", "+"),
          option(LOW_EXCEPT, RobinsTool.lowExcept()),
          option(SOME, "some", "s", "sc", "-"),
          risk(HIGH, "h", "x", "×"),
          risk(VERY_HIGH, "vh", "!"));

  private static final WorstDomain WORST =
      new WorstDomain(List.of(LOW, LOW_EXCEPT, SOME, HIGH, VERY_HIGH), HIGH);

  RobinsE() {
    super(
        ToolName.of("robins-e", "ROBINS-E", "ROBINS-E, Higgins 2024, Environ Int 186:108602"),
        ItemTable.read("robins-e.txt", JUDGEMENTS),
        JUDGEMENTS);
  }

  @Override
  public String overallRule() {
    return "The worst domain. Low except for concerns about uncontrolled confounding, where it is"
        + " written out, counts as some risk (house rule).";
  }

  @Override
  OverallProposal propose(Answers answers) {
    return WORST.propose(answers);
  }

  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return Optional.of(
        switch (overall) {
          case LOW -> RiskOfBias.LOW;
          case HIGH -> RiskOfBias.HIGH;
          case VERY_HIGH -> RiskOfBias.CRITICAL;
          default -> RiskOfBias.SOME;
        });
  }
}
