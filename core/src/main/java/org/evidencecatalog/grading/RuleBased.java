package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;

/**
 * A framework that proposes a judgement for each of its rules and concludes from what was applied.
 * Between the two the judgements of people take the place of proposals.
 */
abstract class RuleBased implements Framework {
  private final PanelJudgements panel;

  RuleBased(PanelJudgements panel) {
    this.panel = panel;
  }

  /** The judgements of people. */
  final PanelJudgements panel() {
    return panel;
  }

  @Override
  public final Grade grade(BodyOfEvidence body) {
    if (body.contributions().isEmpty()) {
      return withoutStudies(body);
    }
    Optional<String> obstacle = obstacle(body);
    if (obstacle.isPresent()) {
      return notGraded(body, obstacle.get());
    }
    List<PanelJudgement> people = panel.on(code(), body.question());
    Proposal proposed = proposal(body);
    return conclude(
            body,
            people.isEmpty()
                ? proposed.judgements()
                : proposed.judgements().stream()
                    .map(each -> Overriding.applied(each, people))
                    .toList())
        .<Grade>fold(graded -> graded.withEffect(proposed.effect()), none -> none);
  }

  /** What the framework says where there is no study. */
  Grade withoutStudies(BodyOfEvidence body) {
    return notGraded(body, NoEvidence.reason(body));
  }

  /** Why a body with studies cannot be graded; empty if it can. */
  abstract Optional<String> obstacle(BodyOfEvidence body);

  /** What every rule proposes, in the framework's order. */
  abstract List<Judgement> propose(BodyOfEvidence body);

  /** The same with the pooled effect that the rules look at; none unless a framework says so. */
  Proposal proposal(BodyOfEvidence body) {
    return new Proposal(propose(body), Optional.empty());
  }

  /** The grade that the judgements as applied come to. */
  abstract Grade conclude(BodyOfEvidence body, List<Judgement> judgements);

  /** A body without a level. */
  final Grade notGraded(BodyOfEvidence body, String reason) {
    return notGraded(body, reason, List.of());
  }

  /** A body without a level of which the rules can say something. */
  final Grade notGraded(BodyOfEvidence body, String reason, List<Judgement> judgements) {
    return new Grade.NotGraded(code(), body, reason, judgements, List.of());
  }

  /** A body with a level. */
  final Grade.Graded graded(BodyOfEvidence body, Level level, List<Judgement> judgements) {
    return new Grade.Graded(code(), body, level, judgements, Optional.empty(), List.of());
  }

  /** The sum of the changes applied. */
  static int sum(List<Judgement> judgements) {
    return judgements.stream().mapToInt(Judgement::change).sum();
  }

  /**
   * What the rules propose.
   *
   * @param judgements of every rule, in the framework's order
   * @param effect the pooled effect they rest on; empty if they look at none
   */
  record Proposal(List<Judgement> judgements, Optional<PooledEffect> effect) {}
}
