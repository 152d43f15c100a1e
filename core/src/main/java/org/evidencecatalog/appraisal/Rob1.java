package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.risk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evidencecatalog.model.Appraisal;

/** The first Cochrane risk of bias tool (Higgins 2011, BMJ 343:d5928). */
final class Rob1 extends DescribedTool {
  private static final String LOW = "Low";
  private static final String UNCLEAR = "Unclear";
  private static final String HIGH = "High";

  /** In RevMan files YES is low risk and NO high; that is why "n" alone is not read. */
  private static final AnswerScale JUDGEMENTS =
      AnswerScale.of(
          risk(LOW, "l", "+", "yes"),
          risk(UNCLEAR, "u", "?", "unknown", "some concerns", "no information", "ni"),
          risk(HIGH, "h", "-", "x", "×", "no"));

  /** All but other sources of bias: house rule. */
  private static final Set<String> DEFAULT_KEY_DOMAINS = Set.of("D1", "D2", "D3", "D4", "D5", "D6");

  /** Sequence, concealment, blinding of those who measured. */
  private static final List<String> ALLOCATION_AND_ASSESSMENT = List.of("D1", "D2", "D4");

  private final List<String> keyDomains;

  private Rob1(Set<String> keyDomains) {
    super(
        ToolName.of(
            "rob1",
            "RoB 1",
            "Cochrane risk of bias tool, Higgins 2011, BMJ 343:d5928",
            "Cochrane RoB 1",
            "RoB 1.0",
            "Risk of Bias 1"),
        ItemTable.read("rob1.txt", JUDGEMENTS),
        JUDGEMENTS);
    requireItems(keyDomains);
    this.keyDomains = List.copyOf(new TreeSet<>(keyDomains));
  }

  static Rob1 standard() {
    return new Rob1(DEFAULT_KEY_DOMAINS);
  }

  static Rob1 withKeyDomains(Set<String> codes) {
    return new Rob1(codes);
  }

  @Override
  public String overallRule() {
    return "Over the key domains: any High: High; any Unclear: Unclear; else Low. Which domains are"
        + " key is the user's to say; by default all but other sources of bias (house rule).";
  }

  @Override
  OverallProposal propose(Answers answers) {
    List<String> high = key(answers, HIGH);
    if (!high.isEmpty()) {
      return OverallProposal.of(HIGH, Reasons.judged(high, HIGH));
    }
    List<String> missing = answers.missing(keyDomains);
    if (!missing.isEmpty()) {
      return OverallProposal.none(Reasons.notAnswered(missing));
    }
    List<String> unclear = key(answers, UNCLEAR);
    return unclear.isEmpty()
        ? OverallProposal.of(LOW, "All key domains are judged Low.")
        : OverallProposal.of(UNCLEAR, Reasons.judged(unclear, UNCLEAR));
  }

  private List<String> key(Answers answers, String word) {
    return keyDomains.stream().filter(domain -> answers.is(domain, word)).toList();
  }

  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return Optional.of(
        switch (overall) {
          case LOW -> RiskOfBias.LOW;
          case HIGH -> RiskOfBias.HIGH;
          default -> RiskOfBias.SOME;
        });
  }

  @Override
  public Optional<Boolean> lowForAllocationAndAssessment(Appraisal appraisal) {
    return answers(appraisal).all(ALLOCATION_AND_ASSESSMENT, LOW);
  }
}
