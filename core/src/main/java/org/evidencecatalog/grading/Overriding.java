package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;

/** Puts a person's judgement in the place of a proposal. */
final class Overriding {

  private Overriding() {}

  /**
   * The judgement with the change that a person decided on; as proposed where nobody did, or where
   * two people did and neither can be preferred.
   */
  static Judgement applied(Judgement proposal, List<PanelJudgement> people) {
    List<PanelJudgement> onRule =
        people.stream().filter(each -> each.rule().equals(proposal.rule())).toList();
    if (onRule.isEmpty()) {
      return proposal;
    }
    return onRule.size() == 1
        ? decided(proposal, onRule.get(0))
        : withReason(
            proposal,
            proposal.reason()
                + " Several people judged on this rule; none of their judgements was applied.");
  }

  private static Judgement decided(Judgement proposal, PanelJudgement person) {
    return new Judgement(
        proposal.rule(),
        proposal.proposed(),
        person.change(),
        proposal.reason(),
        proposal.numbers(),
        proposal.source(),
        Optional.of(person.decision()));
  }

  private static Judgement withReason(Judgement proposal, String reason) {
    return new Judgement(
        proposal.rule(),
        proposal.proposed(),
        proposal.change(),
        reason,
        proposal.numbers(),
        proposal.source(),
        proposal.override());
  }
}
