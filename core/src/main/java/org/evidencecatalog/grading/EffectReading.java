package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Omission;
import org.evidencecatalog.synthesis.Pooled;

/**
 * Reads a pooled estimate with the outcome's traits and the policy.
 *
 * @param synthesis what was pooled
 * @param policy thresholds and choices
 * @param measure its measure
 * @param pooled the estimate with 95 % intervals
 */
record EffectReading(
    BodySynthesis synthesis, GradePolicy policy, EffectMeasure measure, Pooled pooled) {

  PooledEffect effect() {
    BodyOfEvidence body = synthesis.body();
    Optional<BaselineRisk> risk =
        AbsoluteEffect.isOnEvents(measure) ? BaselineRisk.of(body, policy) : Optional.empty();
    OptionalDouble sd = sdOfSecondArms();
    MinimalImportantDifference mid =
        MinimalImportantDifference.of(body.traits(), measure, risk, sd);
    Target target = target(mid.thresholds());
    return new PooledEffect(
        pooled,
        measure,
        omitted(),
        PooledPeople.of(pooledStudies()),
        risk,
        AbsoluteEffect.of(pooled, measure, risk),
        sd,
        mid.thresholds(),
        mid.defect(),
        target,
        Magnitude.of(target, measure, pooled.estimate(), mid.thresholds(), policy),
        direction(target));
  }

  /** {@code GRADE.target}; without a difference, imprecision may find little or no difference. */
  private Target target(Optional<ImportanceThresholds> thresholds) {
    if (thresholds.isPresent()) {
      return thresholds.get().isReached(thresholds.get().scale().of(pooled.estimate()))
          ? Target.important(pooled.estimate() > 0, synthesis.body().traits().polarity())
          : Target.LITTLE_OR_NO_DIFFERENCE;
    }
    Interval interval = pooled.natural(pooled.interval());
    boolean nothingAppreciable =
        includesNoEffect()
            && AppreciableEffect.guide(measure, policy)
                .filter(guide -> AppreciableEffect.inside(interval, guide) == 0)
                .isPresent();
    return nothingAppreciable ? Target.LITTLE_OR_NO_DIFFERENCE : Target.EFFECT_EXISTS;
  }

  private Direction direction(Target target) {
    if (!includesNoEffect()) {
      return Direction.ofEffect(pooled.estimate() > 0, synthesis.body());
    }
    return target == Target.LITTLE_OR_NO_DIFFERENCE ? Direction.NONE : Direction.UNCERTAIN;
  }

  private boolean includesNoEffect() {
    return Tolerance.holds(pooled.interval().low(), pooled.interval().high(), 0);
  }

  private List<Omission> omitted() {
    List<Omission> all = new ArrayList<>(synthesis.omitted());
    all.addAll(pooled.omitted());
    return all;
  }

  private List<Contribution> pooledStudies() {
    Set<String> ids = new HashSet<>();
    pooled.effects().forEach(effect -> ids.add(effect.study()));
    return synthesis.body().contributions().stream()
        .filter(each -> ids.contains(each.id().value()))
        .toList();
  }

  /** √(Σ(n−1)·sd²/Σ(n−1)) over the second arms of which means were extracted (house rule). */
  private OptionalDouble sdOfSecondArms() {
    List<ContinuousArms> arms =
        synthesis.body().contributions().stream()
            .flatMap(each -> each.choice().used().stream())
            .flatMap(result -> result.data().continuous().stream())
            .toList();
    double df = arms.stream().mapToDouble(arm -> arm.n2() - 1.0).sum();
    double squares =
        arms.stream().mapToDouble(arm -> (arm.n2() - 1.0) * arm.sd2() * arm.sd2()).sum();
    double sd = Math.sqrt(squares / df);
    return sd > 0 && Double.isFinite(sd) ? OptionalDouble.of(sd) : OptionalDouble.empty();
  }
}
