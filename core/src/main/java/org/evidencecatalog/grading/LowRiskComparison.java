package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evidencecatalog.grading.BodySynthesis.StudyEffect;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.Subgroups;

/**
 * Whether the effects of the studies at low risk of bias differ from those of all others, by the
 * test for subgroups.
 *
 * @param lowRisk the pooled estimate of the studies at low risk; empty without a test
 * @param p of the test; NaN without one
 * @param isAlike whether they do not differ
 * @param inWords what came of it, in a sentence
 */
record LowRiskComparison(Optional<Pooled> lowRisk, double p, boolean isAlike, String inWords) {

  static LowRiskComparison of(GradeContext context, Predicate<Contribution> isLow) {
    return context.synthesis().isComplete()
        ? tested(context, isLow)
        : untested(
            context.synthesis().effects().isEmpty()
                ? "No effects were extracted, so whether their results differ cannot be tested."
                : "Not every study has an effect that is pooled, so whether their results differ"
                    + " cannot be tested.");
  }

  private static LowRiskComparison untested(String why) {
    return new LowRiskComparison(Optional.empty(), Double.NaN, false, why);
  }

  private static LowRiskComparison tested(GradeContext context, Predicate<Contribution> isLow) {
    List<EffectSize> low = effects(context, isLow);
    List<EffectSize> others = effects(context, isLow.negate());
    Map<String, List<EffectSize>> groups = new LinkedHashMap<>();
    groups.put("low risk of bias", low);
    groups.put("others", others);
    Subgroups subgroups =
        Subgroups.of(context.policy().synthesis().level(PooledEffect.LEVEL), groups);
    Optional<Pooled> lowRisk = subgroups.groups().get(0).result().pooled();
    return subgroups
        .between()
        .flatMap(between -> lowRisk.map(estimate -> compared(context, estimate, between.p())))
        .orElseGet(
            () -> untested("The effects of the two groups were not pooled, so no test was made."));
  }

  private static List<EffectSize> effects(GradeContext context, Predicate<Contribution> which) {
    return context.synthesis().effects().stream()
        .filter(each -> which.test(each.contribution()))
        .map(StudyEffect::effect)
        .toList();
  }

  private static LowRiskComparison compared(GradeContext context, Pooled lowRisk, double p) {
    boolean alike = p >= context.value(GradeThreshold.SUBGROUP_P);
    String words =
        (alike
                ? "The effects of the studies at low risk and of all others do not differ"
                : "The effects of the studies at low risk and of all others differ")
            + " (test for subgroups, "
            + EffectWording.p(p)
            + "): at low risk "
            + EffectWording.estimate(lowRisk)
            + context.effect().map(all -> ", of all " + all.inWords()).orElse("")
            + ".";
    return new LowRiskComparison(Optional.of(lowRisk), p, alike, words);
  }

  /** The numbers of the test, if there was one. */
  Figure[] figures() {
    List<Figure> figures = new ArrayList<>();
    EffectWording.add(figures, "subgroup_p", p);
    lowRisk.ifPresent(
        pooled -> {
          EffectWording.add(figures, "low_risk_estimate", pooled.natural(pooled.estimate()));
          EffectWording.add(figures, "low_risk_ci_low", pooled.natural(pooled.interval().low()));
          EffectWording.add(figures, "low_risk_ci_high", pooled.natural(pooled.interval().high()));
        });
    return figures.toArray(Figure[]::new);
  }
}
