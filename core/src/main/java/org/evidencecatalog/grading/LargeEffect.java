package org.evidencecatalog.grading;

import static org.evidencecatalog.grading.GradeThreshold.LARGE_EFFECT;
import static org.evidencecatalog.grading.GradeThreshold.LARGE_EFFECT_STUDIES;
import static org.evidencecatalog.grading.GradeThreshold.VERY_LARGE_EFFECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.Pooled;

/**
 * {@code GRADE.large-effect}: a large risk ratio in at least two consistent studies. Whether a
 * plausible confounder is left is for a person to judge: it is proposed where every study was
 * appraised and what was rated down leaves room, and says what remains to be judged.
 */
final class LargeEffect {
  private static final String RULE = "GRADE.large-effect";
  private static final String SOURCE =
      GradeUpgrades.SOURCE
          + "; an interval that excludes no effect and the appraisal of every study are house"
          + " rules";
  private static final String ROOM_LOW =
      SOURCE + "; nothing rated down: Schünemann 2019, J Clin Epidemiol 111:105";
  private static final String ROOM_HIGH =
      SOURCE + "; nothing but risk of bias rated down: house rule";

  private final GradeContext context;
  private final List<Judgement> lowering;
  private final boolean startedHigh;

  LargeEffect(GradeContext context, List<Judgement> lowering) {
    this.context = context;
    this.lowering = lowering;
    this.startedHigh = StartingPoint.isHighByRobins(context.body(), context.policy());
  }

  Judgement judgement() {
    Optional<Pooled> pooled = RelativeOrAbsolute.pooled(context);
    if (pooled.isEmpty()) {
      return notAssessed(
          context.synthesis().effects().isEmpty()
              ? "no effect was extracted"
              : "the effects were not pooled");
    }
    RiskRatio ratio = RiskRatio.of(context, pooled.get());
    return ratio.value().isEmpty()
        ? notAssessed(ratio.inWords())
        : judgement(pooled.get(), ratio.value().getAsDouble(), ratio.inWords());
  }

  private Judgement judgement(Pooled pooled, double ratio, String words) {
    int size = size(ratio);
    String sentence = words + ", " + EffectWording.estimate(pooled) + " pooled";
    if (size == 0) {
      return computed(0, sentence + ": not large.", ratio);
    }
    List<String> obstacles = obstacles(pooled);
    if (!obstacles.isEmpty()) {
      return computed(
          0, sentence + ": large, but " + Wording.list(obstacles) + ", so not raised.", ratio);
    }
    return computed(
        size,
        sentence
            + (size > 1 ? ": very large" : ": large")
            + ", in consistent studies. That no plausible confounder is left is for a person to"
            + " confirm; otherwise the change is to be judged 0.",
        ratio);
  }

  /** Levels that a risk ratio so far from 1 is worth. */
  private int size(double ratio) {
    double away = Math.max(ratio, 1 / ratio);
    return away > context.value(VERY_LARGE_EFFECT) ? 2 : away > context.value(LARGE_EFFECT) ? 1 : 0;
  }

  private List<String> obstacles(Pooled pooled) {
    List<String> obstacles = new ArrayList<>();
    if (pooled.k() < context.value(LARGE_EFFECT_STUDIES)) {
      obstacles.add("it is seen in too few studies");
    }
    if (Tolerance.holds(pooled.interval().low(), pooled.interval().high(), 0)) {
      obstacles.add("the confidence interval includes no effect");
    }
    List<String> notAppraised =
        context.body().contributions().stream()
            .filter(each -> each.riskOfBias().isEmpty())
            .map(each -> each.id().value())
            .toList();
    if (!notAppraised.isEmpty()) {
      obstacles.add("confounding was not appraised in " + String.join(", ", notAppraised));
    }
    loweredBy().ifPresent(obstacles::add);
    return obstacles;
  }

  /** The rules whose taking of levels leaves no room for raising. */
  private Optional<String> loweredBy() {
    List<String> rules =
        lowering.stream()
            .filter(each -> each.change() < 0)
            .map(Judgement::rule)
            .filter(rule -> !(startedHigh && rule.equals("GRADE.risk-of-bias")))
            .map(rule -> rule.substring(rule.indexOf('.') + 1).replace('-', ' '))
            .toList();
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of("the body is rated down for " + String.join(", ", rules));
  }

  private Judgement computed(int change, String reason, double ratio) {
    return Judgement.computed(
        RULE, change, reason, startedHigh ? ROOM_HIGH : ROOM_LOW, new Figure("risk_ratio", ratio));
  }

  private static Judgement notAssessed(String why) {
    return Judgement.notAssessed(RULE, "Not assessed: " + why + ".", SOURCE);
  }
}
