package org.evidencecatalog.grading;

import java.util.OptionalInt;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.imprecision} where no effect was extracted: by the number of participants (house
 * rule; 400 after the rule of thumb of Guyatt 2011, J Clin Epidemiol 64:1283).
 */
final class GradeImprecision {
  private static final String RULE = "GRADE.imprecision";
  private static final String SOURCE =
      "House rule where no effect was extracted; 400 participants: Guyatt 2011, J Clin Epidemiol"
          + " 64:1283";

  private GradeImprecision() {}

  static Judgement judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    OptionalInt participants = body.participants();
    int enough = (int) context.value(GradeThreshold.ENOUGH_PARTICIPANTS);
    int few = (int) context.value(GradeThreshold.FEW_PARTICIPANTS);
    int known = participants.orElse(body.participantsAtLeast());
    String count =
        (participants.isPresent() ? "" : "At least ")
            + Wording.counted(known, "participant", "participants")
                .replaceFirst("^\\w+", "" + known);
    Figure figure =
        new Figure(participants.isPresent() ? "participants" : "participants_at_least", known);
    if (known >= enough) {
      return judgement(0, count + ": " + enough + " or more", figure);
    }
    if (participants.isEmpty()) {
      String unknown =
          known == 0
              ? "The number of participants is unknown"
              : count + "; the number of some studies is unknown";
      return judgement(-1, unknown, figure);
    }
    return known < few
        ? judgement(-2, count + ": fewer than " + few, figure)
        : judgement(-1, count + ": " + few + " to " + (enough - 1), figure);
  }

  private static Judgement judgement(int change, String reason, Figure figure) {
    return Judgement.computed(RULE, change, reason + " (no effect was extracted).", SOURCE, figure);
  }
}
