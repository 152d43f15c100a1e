package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.AnswerScale.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.Appraisal;

/**
 * RoB 2 (Sterne 2019, BMJ 366:l4898) for parallel, cluster-randomised and crossover trials. "No
 * information" is no judgement of the tool, but tables have it; it counts as some concerns.
 */
final class Rob2 extends DescribedTool {
  private static final String LOW = "Low";
  private static final String SOME = "Some concerns";
  private static final String HIGH = "High";
  private static final String NO_INFORMATION = "No information";

  /** Signs as in the tool's workbook and in RevMan, where the dash is High. */
  private static final AnswerScale JUDGEMENTS =
      AnswerScale.of(
          risk(LOW, "l", "+"),
          option(SOME, "some", "s", "sc", "unclear", "?", "!"),
          risk(HIGH, "h", "-", "x", "×"),
          option(NO_INFORMATION, "no info", "ni", "n"));

  private static final List<String> ALLOCATION_AND_ASSESSMENT = List.of("D1", "D4");

  /** Number of domains with some concerns from which the whole may be High: house rule. */
  private static final int SEVERAL = 3;

  private Rob2(ToolName name, Optional<String> asked) {
    super(
        name,
        ItemTable.read("rob2.txt", Map.of("", JUDGEMENTS), all -> of(all, asked)),
        JUDGEMENTS);
  }

  /** Individually randomised; the domains of the variants count where they are answered. */
  static Rob2 parallel() {
    return new Rob2(
        ToolName.of(
            "rob2",
            "RoB 2",
            "RoB 2, Sterne 2019, BMJ 366:l4898",
            "RoB 2.0",
            "RoB 2 parallel",
            "Cochrane RoB 2",
            "Risk of Bias 2",
            "revised Cochrane risk of bias tool"),
        Optional.empty());
  }

  static Rob2 cluster() {
    return new Rob2(
        ToolName.of(
            "rob2-cluster",
            "RoB 2 for cluster-randomised trials",
            "RoB 2, Sterne 2019, BMJ 366:l4898, version for cluster-randomised trials",
            "RoB 2 CRT",
            "RoB 2.0 cluster"),
        Optional.of("D1b"));
  }

  static Rob2 crossover() {
    return new Rob2(
        ToolName.of(
            "rob2-crossover",
            "RoB 2 for crossover trials",
            "RoB 2, Sterne 2019, BMJ 366:l4898, version for crossover trials",
            "RoB 2.0 crossover"),
        Optional.of("DS"));
  }

  /** A variant requires its own extra domain and does not have the other's. */
  private static List<ToolItem> of(List<ToolItem> all, Optional<String> asked) {
    return asked.isEmpty()
        ? all
        : all.stream()
            .filter(item -> item.required() || asked.get().equals(item.code()))
            .map(ToolItem::always)
            .toList();
  }

  @Override
  public String overallRule() {
    return "All domains Low: Low. Any High: High. Else Some concerns; No information, which tables"
        + " have and the tool has not, counts as Some concerns. "
        + SEVERAL
        + " and more domains with some concerns may make the whole High: that is said and not"
        + " applied (house rule).";
  }

  @Override
  OverallProposal propose(Answers answers) {
    List<String> high = answers.with(HIGH);
    List<String> concerns = answers.with(SOME, NO_INFORMATION);
    if (!high.isEmpty()) {
      return OverallProposal.of(HIGH, Reasons.judged(high, HIGH));
    }
    if (!answers.missing().isEmpty()) {
      return OverallProposal.none(Reasons.notAnswered(answers.missing()));
    }
    if (concerns.isEmpty()) {
      return OverallProposal.of(LOW, "All domains are judged Low.");
    }
    OverallProposal some = OverallProposal.of(SOME, "No domain is High, not all are Low.");
    return concerns.size() < SEVERAL
        ? some
        : some.withCaution(
            "Some concerns in " + concerns.size() + " domains may make the whole High.");
  }

  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return switch (overall) {
      case LOW -> Optional.of(RiskOfBias.LOW);
      case HIGH -> Optional.of(RiskOfBias.HIGH);
      default -> Optional.of(RiskOfBias.SOME);
    };
  }

  @Override
  public Optional<Boolean> lowForAllocationAndAssessment(Appraisal appraisal) {
    return answers(appraisal).all(ALLOCATION_AND_ASSESSMENT, LOW);
  }
}
