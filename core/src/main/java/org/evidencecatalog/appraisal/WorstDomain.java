package org.evidencecatalog.appraisal;

import java.util.List;

/**
 * The rule that the overall judgement is that of the worst domain. Domains that nobody answered
 * leave it open, unless a known one is so bad already that the class of risk cannot be mild.
 */
final class WorstDomain {
  private final List<String> mildestFirst;
  private final String decisive;

  /**
   * The rule for a tool.
   *
   * @param mildestFirst the judgements of domains
   * @param decisive the mildest judgement that decides although domains are missing
   */
  WorstDomain(List<String> mildestFirst, String decisive) {
    this.mildestFirst = List.copyOf(mildestFirst);
    this.decisive = decisive;
  }

  OverallProposal propose(Answers answers) {
    List<String> missing = answers.missing();
    String worst = worst(answers);
    if (missing.isEmpty() || isDecisive(worst)) {
      OverallProposal proposal =
          OverallProposal.of(worst, Reasons.judged(answers.with(worst), worst));
      return missing.isEmpty()
          ? proposal
          : proposal.withCaution("At least that: " + Reasons.notAnswered(missing));
    }
    return OverallProposal.none(Reasons.notAnswered(missing));
  }

  boolean isDecisive(String word) {
    return mildestFirst.indexOf(word) >= mildestFirst.indexOf(decisive);
  }

  /** The worst judgement of a domain; the mildest there is if none is given. */
  String worst(Answers answers) {
    int worst = answers.words().stream().mapToInt(mildestFirst::indexOf).max().orElse(0);
    return mildestFirst.get(Math.max(0, worst));
  }
}
