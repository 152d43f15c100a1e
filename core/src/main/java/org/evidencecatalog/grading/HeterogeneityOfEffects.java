package org.evidencecatalog.grading;

import static org.evidencecatalog.grading.GradeThreshold.ALARM_I2;
import static org.evidencecatalog.grading.GradeThreshold.ALARM_Q_P;
import static org.evidencecatalog.grading.GradeThreshold.SAME_SIDE_WEIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.PooledStudy;

/**
 * What the effects of two studies or more say of inconsistency. I² alone never decides: point
 * estimates, overlap of intervals and the side of the threshold do (GRADE guidance 36, Guyatt 2023;
 * Core GRADE 3, Guyatt 2025); the cut-offs are house rules.
 */
final class HeterogeneityOfEffects {
  private static final String SOURCE =
      "GRADE guidance 36, Guyatt 2023, J Clin Epidemiol 158:70; Core GRADE 3, Guyatt 2025, BMJ"
          + " 389:e081905; cut-offs are house rules";
  private static final double PERCENT = 100;

  private final GradeContext context;
  private final Pooled pooled;
  private final Sides sides;
  private final double i2;
  private final double p;
  private final double sameSide;

  HeterogeneityOfEffects(GradeContext context, Pooled pooled) {
    this.context = context;
    this.pooled = pooled;
    this.sides = Sides.of(context, pooled);
    this.i2 = pooled.heterogeneity().i2();
    this.p = pooled.heterogeneity().p();
    this.sameSide =
        pooled.studies().stream()
            .filter(study -> sides.same(study.effect().yi(), pooled.estimate()))
            .mapToDouble(PooledStudy::weight)
            .sum();
  }

  Judgement judgement(String rule) {
    if (!isAlarming()) {
      return judgement(rule, 0, "The effects differ little beyond chance");
    }
    if (differInSizeOnly()) {
      return judgement(rule, 0, "They differ in size, not in conclusion");
    }
    return contradict()
        ? judgement(rule, -2, "Studies with intervals apart lie on opposite sides of no effect")
        : judgement(rule, -1, "The effects differ, and not in size alone");
  }

  private boolean isAlarming() {
    return i2 >= context.value(ALARM_I2) || p < context.value(ALARM_Q_P);
  }

  private boolean differInSizeOnly() {
    return context.reaches(sameSide / PERCENT, SAME_SIDE_WEIGHT) && intervalsAgree();
  }

  /**
   * Of two studies both intervals, of more the prediction interval; where the model gives none, the
   * question stays open.
   */
  private boolean intervalsAgree() {
    if (pooled.k() == 2) {
      return pooled.effects().stream()
          .allMatch(effect -> sides.same(interval(effect), pooled.estimate()));
    }
    return pooled
        .predictionInterval()
        .filter(interval -> sides.same(interval, pooled.estimate()))
        .isPresent();
  }

  private Interval interval(EffectSize effect) {
    return effect.interval(pooled.synthesis().level());
  }

  /** Whether two studies on opposite sides of no effect have intervals without a common point. */
  private boolean contradict() {
    double highOfLowest = Double.POSITIVE_INFINITY;
    double lowOfHighest = Double.NEGATIVE_INFINITY;
    for (EffectSize effect : pooled.effects()) {
      if (effect.yi() < 0) {
        highOfLowest = Math.min(highOfLowest, interval(effect).high());
      } else if (effect.yi() > 0) {
        lowOfHighest = Math.max(lowOfHighest, interval(effect).low());
      }
    }
    return highOfLowest < lowOfHighest;
  }

  private Judgement judgement(String rule, int change, String conclusion) {
    String reason =
        conclusion + ": " + numbersInWords() + "." + predictionInWords() + withoutEffect();
    return Judgement.computed(rule, change, reason, SOURCE, figures().toArray(Figure[]::new));
  }

  private String numbersInWords() {
    return "I² "
        + EffectWording.number(i2)
        + " % ("
        + band(i2)
        + " by the bands of Cochrane), "
        + EffectWording.p(p)
        + " of Q; "
        + Wording.percent(sameSide / PERCENT)
        + " of the weight on the estimate's side of "
        + sides.inWords()
        + ", "
        + EffectWording.estimate(pooled);
  }

  private String predictionInWords() {
    return pooled
        .predictionInterval()
        .map(
            interval ->
                " Prediction interval "
                    + EffectWording.number(pooled.natural(interval.low()))
                    + " to "
                    + EffectWording.number(pooled.natural(interval.high()))
                    + ".")
        .orElse(pooled.k() > 2 ? " The model gives no prediction interval." : "");
  }

  /** The studies that the effects say nothing of. */
  private String withoutEffect() {
    Set<String> compared =
        pooled.effects().stream().map(EffectSize::study).collect(Collectors.toSet());
    List<String> others =
        context.body().ids().stream()
            .map(Object::toString)
            .filter(id -> !compared.contains(id))
            .toList();
    return others.isEmpty()
        ? ""
        : " Without an effect to compare, so not judged: " + Wording.list(others) + ".";
  }

  /** The overlapping bands of Cochrane Handbook 10.10.2; for the text only. */
  static String band(double i2) {
    List<String> bands = new ArrayList<>();
    if (i2 <= 40) {
      bands.add("might not be important");
    }
    if (i2 >= 30 && i2 <= 60) {
      bands.add("moderate");
    }
    if (i2 >= 50 && i2 <= 90) {
      bands.add("substantial");
    }
    if (i2 >= 75) {
      bands.add("considerable");
    }
    return String.join(" or ", bands);
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("studies", context.body().size()));
    figures.add(new Figure("studies_compared", pooled.k()));
    EffectWording.add(figures, "i2", i2);
    EffectWording.add(figures, "q_p", p);
    EffectWording.add(figures, "same_side_share", sameSide / PERCENT);
    EffectWording.add(figures, "estimate", pooled.natural(pooled.estimate()));
    pooled
        .predictionInterval()
        .ifPresent(
            interval -> {
              EffectWording.add(figures, "prediction_low", pooled.natural(interval.low()));
              EffectWording.add(figures, "prediction_high", pooled.natural(interval.high()));
            });
    return figures;
  }
}
