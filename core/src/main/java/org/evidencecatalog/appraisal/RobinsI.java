package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.AnswerScale.risk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ROBINS-I in its first version (Sterne 2016, BMJ 355:i4919). */
final class RobinsI extends RobinsTool {

  /** Signs as in robvis; RevMan has none for this tool. */
  private static final AnswerScale JUDGEMENTS =
      AnswerScale.of(
          risk(LOW, "l", "+"),
          risk(MODERATE, "m", "-"),
          risk(SERIOUS, "s", "x", "×"),
          risk(CRITICAL, "c", "!"),
          option(NO_INFORMATION, "no info", "ni", "n", "?"));

  private static final WorstDomain WORST =
      new WorstDomain(List.of(LOW, MODERATE, SERIOUS, CRITICAL), SERIOUS);

  private final Optional<Set<String>> keyDomains;

  private RobinsI(Optional<Set<String>> keyDomains) {
    super(
        ToolName.of(
            "robins-i",
            "ROBINS-I",
            "ROBINS-I, Sterne 2016, BMJ 355:i4919",
            "ROBINS-I V1",
            "ROBINS-I version 1",
            "ROBINS-I 2016"),
        ItemTable.read("robins-i.txt", JUDGEMENTS),
        JUDGEMENTS);
    this.keyDomains = keyDomains;
  }

  /** The tool where nobody said which domains are key. */
  static RobinsI standard() {
    return new RobinsI(Optional.empty());
  }

  static RobinsI withKeyDomains(Set<String> codes) {
    RobinsI tool = new RobinsI(Optional.of(Set.copyOf(codes)));
    tool.requireItems(codes);
    return tool;
  }

  @Override
  public String overallRule() {
    return "The worst domain. A domain without information: Serious or Critical elsewhere decides;"
        + " else No information if it is a key domain. Which domains are key is the user's to say;"
        + " where nobody did, the appraiser's overall judgement is needed. No information counts as"
        + " some risk, at the level Moderate (house rule).";
  }

  @Override
  OverallProposal propose(Answers answers) {
    List<String> silent = answers.with(NO_INFORMATION);
    boolean decided = WORST.isDecisive(WORST.worst(answers)) || silent.isEmpty();
    if (decided || !answers.missing().isEmpty()) {
      return WORST.propose(answers);
    }
    boolean allSilent = silent.size() == items().size();
    boolean keySilent =
        keyDomains.isPresent() && silent.stream().anyMatch(keyDomains.get()::contains);
    if (allSilent || keySilent) {
      return OverallProposal.of(
          NO_INFORMATION, "There is no information on " + Reasons.list(silent) + ".");
    }
    return keyDomains.isPresent()
        ? WORST.propose(answers)
        : OverallProposal.none(
            "There is no information on "
                + Reasons.list(silent)
                + "; nobody said which domains are key, so the appraiser's overall judgement is"
                + " needed.");
  }
}
