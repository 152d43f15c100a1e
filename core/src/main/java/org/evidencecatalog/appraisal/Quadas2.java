package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.AnswerScale.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** QUADAS-2 for studies of test accuracy (Whiting 2011, Ann Intern Med 155:529). */
final class Quadas2 extends DescribedTool {
  private static final String LOW = "Low";
  private static final String HIGH = "High";
  private static final String UNCLEAR = "Unclear";
  private static final String AT_RISK = "At risk of bias";

  private static final AnswerScale.Option IS_UNCLEAR =
      risk(UNCLEAR, "u", "?", "some concerns", "no information", "ni");

  /** Signs as in RevMan. */
  private static final AnswerScale JUDGEMENTS =
      AnswerScale.of(risk(LOW, "l", "+"), risk(HIGH, "h", "-", "x", "×"), IS_UNCLEAR);

  private static final AnswerScale CONCERNS =
      AnswerScale.of(
          option(LOW, "l", "+", "low concern", "low concerns"),
          option(HIGH, "h", "-", "x", "×", "high concern", "high concerns"),
          IS_UNCLEAR);

  /** The domains alone: concerns about applicability are no risk of bias. */
  private static final List<String> DOMAINS = List.of("D1", "D2", "D3", "D4");

  Quadas2() {
    super(
        ToolName.of(
            "quadas-2", "QUADAS-2", "QUADAS-2, Whiting 2011, Ann Intern Med 155:529", "QUADAS II"),
        ItemTable.read(
            "quadas-2.txt",
            Map.of("", JUDGEMENTS, "applicability", CONCERNS),
            UnaryOperator.identity()),
        AnswerScale.of(
            risk(LOW, "l", "+"),
            option(
                AT_RISK,
                "at risk",
                "high",
                "h",
                "high risk",
                "high risk of bias",
                "-",
                "x",
                "×",
                UNCLEAR,
                "u",
                "?",
                "unclear risk",
                "unclear risk of bias",
                "some concerns",
                "no information",
                "ni")));
  }

  @Override
  public String overallRule() {
    return "No score. All four domains Low: Low. Else At risk of bias, which counts as high."
        + " Concerns about applicability do not enter.";
  }

  @Override
  OverallProposal propose(Answers answers) {
    List<String> reasons = new ArrayList<>();
    for (String word : List.of(HIGH, UNCLEAR)) {
      List<String> judged = DOMAINS.stream().filter(domain -> answers.is(domain, word)).toList();
      if (!judged.isEmpty()) {
        reasons.add(Reasons.judged(judged, word));
      }
    }
    if (!reasons.isEmpty()) {
      return OverallProposal.of(AT_RISK, String.join(" ", reasons));
    }
    return answers.missing().isEmpty()
        ? OverallProposal.of(LOW, "All domains are judged Low.")
        : OverallProposal.none(Reasons.notAnswered(answers.missing()));
  }

  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return Optional.of(overall.equals(LOW) ? RiskOfBias.LOW : RiskOfBias.HIGH);
  }
}
