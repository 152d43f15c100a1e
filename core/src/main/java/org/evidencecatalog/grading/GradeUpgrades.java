package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;

/** What may raise a non-randomised body (Guyatt 2011, J Clin Epidemiol 64:1311). */
final class GradeUpgrades {
  static final String SOURCE = "Guyatt 2011, J Clin Epidemiol 64:1311";

  private GradeUpgrades() {}

  /**
   * @param lowering what the rules that lower say, with the judgements of people applied
   */
  static List<Judgement> judge(GradeContext context, List<Judgement> lowering) {
    Optional<String> obstacle = obstacle(context.body());
    return List.of(
        obstacle
            .map(why -> notApplicable("GRADE.large-effect", why))
            .orElseGet(() -> new LargeEffect(context, lowering).judgement()),
        byPerson(obstacle, "GRADE.dose-response"),
        byPerson(obstacle, "GRADE.opposing-confounding"));
  }

  private static Optional<String> obstacle(BodyOfEvidence body) {
    if (body.kind() != BodyKind.NON_RANDOMISED && body.kind() != BodyKind.UNCONTROLLED) {
      return Optional.of("only non-randomised studies can be raised");
    }
    return body.question().type().isOfIntervention()
        ? Optional.empty()
        : Optional.of("only effects of interventions are raised (house rule)");
  }

  private static Judgement byPerson(Optional<String> obstacle, String rule) {
    return obstacle
        .map(why -> notApplicable(rule, why))
        .orElseGet(
            () -> Judgement.notAssessed(rule, "Not assessed: only a person can judge it.", SOURCE));
  }

  private static Judgement notApplicable(String rule, String why) {
    return Judgement.computed(rule, 0, "Not applicable: " + why + ".", SOURCE);
  }
}
