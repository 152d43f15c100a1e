package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.Pooled;

/**
 * {@code GRADE.inconsistency}: from the effects where at least two studies are pooled; else from
 * the directions in which the studies point, if all are known (house rule).
 */
final class GradeInconsistency {
  private static final String RULE = "GRADE.inconsistency";
  private static final String OF_DIRECTIONS =
      "Core GRADE 3, Guyatt 2025, BMJ 389:e081905; without effects by direction, a house rule";

  private GradeInconsistency() {}

  static Judgement judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    if (body.kind() == BodyKind.REVIEW) {
      return Judgement.notAssessed(
          RULE, "Not assessed: the review's studies are not in this catalog.", OF_DIRECTIONS);
    }
    if (body.size() == 1) {
      return Judgement.computed(
          RULE, 0, "Not applicable: one study.", OF_DIRECTIONS, studies(body));
    }
    return RelativeOrAbsolute.pooled(context)
        .filter(pooled -> pooled.k() > 1)
        .map(pooled -> new HeterogeneityOfEffects(context, pooled).judgement(RULE))
        .orElseGet(() -> byDirection(context));
  }

  private static Judgement byDirection(GradeContext context) {
    BodyOfEvidence body = context.body();
    List<Direction> known =
        Direction.ofStudies(body).stream()
            .filter(direction -> direction != Direction.UNCERTAIN)
            .toList();
    if (known.stream().distinct().count() > 1) {
      return Judgement.computed(
          RULE,
          -1,
          "The studies point in different directions." + whyNotByEffects(context),
          OF_DIRECTIONS,
          studies(body));
    }
    if (known.size() == body.size()) {
      return Judgement.computed(
          RULE,
          0,
          "All studies point in the same direction." + whyNotByEffects(context),
          OF_DIRECTIONS,
          studies(body));
    }
    return Judgement.notAssessed(
        RULE,
        (known.isEmpty() && context.synthesis().effects().isEmpty()
                ? "Not assessed: no effects and no directions were extracted."
                : "Not assessed: the direction of "
                    + Wording.counted(body.size() - known.size(), "study", "studies")
                    + " is unknown.")
            + whyNotByEffects(context),
        OF_DIRECTIONS);
  }

  /** Why effects that are there do not decide. */
  private static String whyNotByEffects(GradeContext context) {
    int effects = context.synthesis().effects().size();
    Optional<Pooled> pooled = context.pooled();
    if (effects == 0) {
      return "";
    }
    return pooled.isPresent()
        ? " Only one study has an effect that is pooled, so effects cannot be compared."
        : " The effects were not pooled: "
            + context.synthesis().result().whyNot().orElse("no reason is known")
            + ".";
  }

  private static Figure studies(BodyOfEvidence body) {
    return new Figure("studies", body.size());
  }
}
