package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.risk;

import java.util.List;
import java.util.Optional;

/** QUIPS for studies of prognostic factors (Hayden 2013, Ann Intern Med 158:280). */
final class Quips extends DescribedTool {
  private static final String LOW = "Low";
  private static final String MODERATE = "Moderate";
  private static final String HIGH = "High";

  /** Signs as in robvis. */
  private static final AnswerScale JUDGEMENTS =
      AnswerScale.of(risk(LOW, "l", "+"), risk(MODERATE, "m", "-"), risk(HIGH, "h", "x", "×"));

  private static final WorstDomain WORST = new WorstDomain(List.of(LOW, MODERATE, HIGH), HIGH);

  Quips() {
    super(
        ToolName.of(
            "quips",
            "QUIPS",
            "QUIPS, Hayden 2013, Ann Intern Med 158:280",
            "Quality In Prognosis Studies"),
        ItemTable.read("quips.txt", JUDGEMENTS),
        JUDGEMENTS);
  }

  @Override
  public String overallRule() {
    return "None was published; the worst domain (house rule).";
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
          case MODERATE -> RiskOfBias.SOME;
          default -> RiskOfBias.HIGH;
        });
  }
}
