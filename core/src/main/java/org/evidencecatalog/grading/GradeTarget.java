package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.EffectMeasure;

/**
 * {@code GRADE.target}: what the certainty is about. With a minimal important difference the point
 * estimate decides; without, the target is that an effect exists.
 */
final class GradeTarget {
  private static final String RULE = "GRADE.target";
  private static final String SOURCE =
      "Hultcrantz 2017, J Clin Epidemiol 87:4; Guyatt 2025, BMJ 389:e081904";
  private static final String EXISTS = ", so the certainty is that an effect exists.";

  private GradeTarget() {}

  static Judgement judge(GradeContext context) {
    return context
        .effect()
        .map(effect -> ofEffect(effect, context))
        .orElseGet(() -> withoutEffect(context.body()));
  }

  private static Judgement withoutEffect(BodyOfEvidence body) {
    String why =
        body.traits().mid().isPresent()
            ? "no effect was extracted to compare with the minimal important difference"
            : "no effect was extracted and no minimal important difference given";
    return Judgement.notAssessed(RULE, "Not assessed: " + why + EXISTS, SOURCE);
  }

  private static Judgement ofEffect(PooledEffect effect, GradeContext context) {
    String reason =
        effect
            .thresholds()
            .map(thresholds -> compared(effect, thresholds))
            .orElseGet(() -> withoutThresholds(effect));
    return Judgement.computed(
        RULE,
        0,
        reason + withoutMeasure(effect, context.body()) + unsized(effect, context.policy()),
        SOURCE + "; an effect just at the difference counts as important: house rule",
        figures(effect).toArray(Figure[]::new));
  }

  private static String compared(PooledEffect effect, ImportanceThresholds thresholds) {
    String where =
        effect.target() == Target.LITTLE_OR_NO_DIFFERENCE ? " lies between " : " is not between ";
    return effect.inWords()
        + onScale(effect, thresholds)
        + ": the point estimate"
        + where
        + EffectWords.thresholds(thresholds)
        + ", the thresholds of the minimal important difference ("
        + thresholds.midMeasure().code()
        + " "
        + Wording.number(thresholds.mid())
        + turned(thresholds)
        + "). The target is "
        + effect.target().words()
        + ".";
  }

  private static String onScale(PooledEffect effect, ImportanceThresholds thresholds) {
    return thresholds.isAbsolute()
        ? effect.absoluteInWords().map(words -> ", " + words).orElse("")
        : "";
  }

  private static String turned(ImportanceThresholds thresholds) {
    return thresholds.sd() == 1
        ? ""
        : ", standard deviation of the second arms "
            + Wording.number(thresholds.sd())
            + " (house rule)";
  }

  private static String withoutThresholds(PooledEffect effect) {
    String difference =
        effect
            .unusedDifference()
            .map(why -> "The minimal important difference given cannot be used: " + why + ".")
            .orElse("No minimal important difference was given.");
    return effect.inWords()
        + ". "
        + difference
        + (effect.target() == Target.LITTLE_OR_NO_DIFFERENCE
            ? " The interval includes no effect and excludes appreciable effects on both sides, so the"
                + " target is little or no difference."
            : " The target is that an effect exists.");
  }

  /** Says how a difference without a measure was read. */
  private static String withoutMeasure(PooledEffect effect, BodyOfEvidence body) {
    return effect.thresholds().isPresent() && body.traits().midMeasure().isEmpty()
        ? " The difference came without a measure and was read as one in the unit of the outcome"
            + " (house rule)."
        : "";
  }

  /** Says that the words of the statement tell no size. */
  private static String unsized(PooledEffect effect, GradePolicy policy) {
    boolean sized =
        effect.measure() == EffectMeasure.SMD
            || (effect.thresholds().isPresent() && Magnitude.isSized(policy));
    return effect.magnitude() == Magnitude.MODERATE && !sized
        ? " Statements name no size of the effect unless thresholds say what is large (house rule)."
        : "";
  }

  private static List<Figure> figures(PooledEffect effect) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("estimate", effect.estimate()));
    effect
        .thresholds()
        .ifPresent(
            thresholds -> {
              figures.add(
                  new Figure("compared", thresholds.scale().of(effect.pooled().estimate())));
              figures.add(new Figure("mid", thresholds.mid()));
              figures.add(new Figure("mid_low", thresholds.low()));
              figures.add(new Figure("mid_high", thresholds.high()));
            });
    effect
        .thresholds()
        .filter(ImportanceThresholds::isAbsolute)
        .flatMap(thresholds -> effect.baselineRisk())
        .ifPresent(risk -> figures.add(new Figure("baseline_risk", risk.risk())));
    return figures;
  }
}
