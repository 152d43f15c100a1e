package org.evidencecatalog.grading;

import java.util.List;

/** What may raise a non-randomised body (Guyatt 2011, J Clin Epidemiol 64:1311). */
final class GradeUpgrades {
  private static final String SOURCE = "Guyatt 2011, J Clin Epidemiol 64:1311";

  private GradeUpgrades() {}

  static List<Judgement> judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    boolean applies =
        body.kind() == BodyKind.NON_RANDOMISED || body.kind() == BodyKind.UNCONTROLLED;
    return List.of(
        rule(applies, "GRADE.large-effect", "no effect was extracted"),
        rule(applies, "GRADE.dose-response", "only a person can judge it"),
        rule(applies, "GRADE.opposing-confounding", "only a person can judge it"));
  }

  private static Judgement rule(boolean applies, String rule, String why) {
    return applies
        ? Judgement.notAssessed(rule, "Not assessed: " + why + ".", SOURCE)
        : Judgement.computed(
            rule, 0, "Not applicable: only non-randomised studies can be raised.", SOURCE);
  }
}
