package org.evidencecatalog.grading;

import java.util.List;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.inconsistency} where no effects were extracted: from the directions in which the
 * studies point, if all are known (house rule).
 */
final class GradeInconsistency {
  private static final String RULE = "GRADE.inconsistency";
  private static final String SOURCE =
      "Core GRADE 3, Guyatt 2025, BMJ 389:e081905; without effects by direction, a house rule";

  private GradeInconsistency() {}

  static Judgement judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    int studies = body.size();
    if (body.kind() == BodyKind.REVIEW) {
      return Judgement.notAssessed(
          RULE, "Not assessed: the review's studies are not in this catalog.", SOURCE);
    }
    if (studies == 1) {
      return Judgement.computed(RULE, 0, "Not applicable: one study.", SOURCE, studies(body));
    }
    List<Direction> known = Direction.ofStudies(body);
    long distinct = known.stream().distinct().count();
    if (distinct > 1) {
      return Judgement.computed(
          RULE, -1, "The studies point in different directions.", SOURCE, studies(body));
    }
    if (known.size() == studies) {
      return Judgement.computed(
          RULE, 0, "All studies point in the same direction.", SOURCE, studies(body));
    }
    return Judgement.notAssessed(
        RULE,
        known.isEmpty()
            ? "Not assessed: no effects and no directions were extracted."
            : "Not assessed: the direction of "
                + Wording.counted(studies - known.size(), "study", "studies")
                + " is unknown.",
        SOURCE);
  }

  private static Figure studies(BodyOfEvidence body) {
    return new Figure("studies", body.size());
  }
}
