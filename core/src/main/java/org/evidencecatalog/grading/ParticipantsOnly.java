package org.evidencecatalog.grading;

import java.util.OptionalInt;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.imprecision}, step 5: no effect was extracted, so the number of participants decides
 * (house rule; 400 after the rule of thumb of Guyatt 2011, J Clin Epidemiol 64:1283).
 */
final class ParticipantsOnly {
  private static final String SOURCE =
      "House rule where no effect was extracted; 400 participants: Guyatt 2011, J Clin Epidemiol"
          + " 64:1283";

  private ParticipantsOnly() {}

  static Judgement judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    OptionalInt participants = body.participants();
    int known = participants.orElse(body.participantsAtLeast());
    Figure figure =
        new Figure(participants.isPresent() ? "participants" : "participants_at_least", known);
    String why = why(context.synthesis());
    return participants.isPresent()
        ? ofKnown(context, known, why, figure)
        : ofPartlyKnown(context, known, why, figure);
  }

  private static Judgement ofKnown(GradeContext context, int known, String why, Figure figure) {
    int enough = (int) context.value(GradeThreshold.ENOUGH_PARTICIPANTS);
    int few = (int) context.value(GradeThreshold.FEW_PARTICIPANTS);
    String count = known + (known == 1 ? " participant: " : " participants: ");
    if (known >= enough) {
      return judgement(0, count + enough + " or more", why, figure);
    }
    return known < few
        ? judgement(-2, count + "fewer than " + few, why, figure)
        : judgement(-1, count + few + " to " + (enough - 1), why, figure);
  }

  /** An unknown number takes one level, unless those known are enough by themselves. */
  private static Judgement ofPartlyKnown(
      GradeContext context, int known, String why, Figure figure) {
    int enough = (int) context.value(GradeThreshold.ENOUGH_PARTICIPANTS);
    if (known >= enough) {
      return judgement(
          0, "At least " + known + " participants: " + enough + " or more", why, figure);
    }
    String count =
        known == 0
            ? "The number of participants is unknown"
            : "At least " + known + " participants; the number of some studies is unknown";
    return judgement(-1, count, why, figure);
  }

  private static String why(BodySynthesis synthesis) {
    boolean any =
        synthesis.body().contributions().stream()
            .anyMatch(each -> each.choice().used().isPresent());
    return any
        ? synthesis.result().whyNot().map(why -> "no pooled effect: " + why).orElse("")
        : "no effect was extracted";
  }

  private static Judgement judgement(int change, String reason, String why, Figure figure) {
    return Judgement.computed(
        GradeImprecision.RULE, change, reason + " (" + why + ").", SOURCE, figure);
  }
}
