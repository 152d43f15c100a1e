package org.evidencecatalog.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Omission;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.Synthesis;

/**
 * The pooled effect of a body as rules, statements and tables use it: with what its certainty is
 * about and which way it points.
 *
 * @param pooled the estimate on the scale of analysis, with 95 % intervals whatever level the
 *     policy pools at
 * @param measure its measure
 * @param omitted studies of the body that are not in it, with the reason
 * @param people participants and events of the studies that are in it
 * @param baselineRisk the risk without the intervention, for measures of events; empty if unknown
 * @param absolute the effect in events per 1000 people; empty for other measures and where the
 *     baseline risk is unknown
 * @param sd standard deviation of the second arms together, for means; empty if unknown
 * @param thresholds the thresholds of importance; empty if there is no usable minimal important
 *     difference
 * @param unusedDifference why the minimal important difference that was given cannot be used
 * @param target what the certainty is about
 * @param magnitude how large it is in words
 * @param direction which way it points for the people treated
 */
public record PooledEffect(
    Pooled pooled,
    EffectMeasure measure,
    List<Omission> omitted,
    PooledPeople people,
    Optional<BaselineRisk> baselineRisk,
    Optional<AbsoluteEffect> absolute,
    OptionalDouble sd,
    Optional<ImportanceThresholds> thresholds,
    Optional<String> unusedDifference,
    Target target,
    Magnitude magnitude,
    Direction direction) {

  /** Coverage of every interval that a rule looks at, in percent. */
  static final double LEVEL = 95;

  /** Checks and copies. */
  public PooledEffect {
    Objects.requireNonNull(pooled, "pooled");
    Objects.requireNonNull(measure, "measure");
    omitted = List.copyOf(omitted);
    Objects.requireNonNull(people, "people");
    Objects.requireNonNull(baselineRisk, "baselineRisk");
    Objects.requireNonNull(absolute, "absolute");
    Objects.requireNonNull(sd, "sd");
    Objects.requireNonNull(thresholds, "thresholds");
    Objects.requireNonNull(unusedDifference, "unusedDifference");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(magnitude, "magnitude");
    Objects.requireNonNull(direction, "direction");
  }

  /** The effect of a body; empty if nothing can be pooled. */
  static Optional<PooledEffect> of(BodySynthesis synthesis, GradePolicy policy) {
    return synthesis
        .pooled()
        .flatMap(
            pooled ->
                synthesis
                    .measure()
                    .map(
                        measure ->
                            new EffectReading(synthesis, policy, measure, at95(pooled)).effect()));
  }

  private static Pooled at95(Pooled pooled) {
    Synthesis asked = pooled.synthesis();
    return asked.level() == LEVEL
        ? pooled
        : new Pooled(
            asked.level(LEVEL),
            pooled.test(),
            pooled.studies(),
            pooled.omitted(),
            pooled.estimate(),
            pooled.se(),
            pooled.heterogeneity());
  }

  /** The estimate as a reader sees it, on the natural scale. */
  public double estimate() {
    return pooled.natural(pooled.estimate());
  }

  /** Its 95 % confidence interval on the natural scale. */
  public Interval interval() {
    return pooled.natural(pooled.interval());
  }

  /** The 95 % prediction interval on the natural scale; empty where none can be given. */
  public Optional<Interval> predictionInterval() {
    return pooled.predictionInterval().map(pooled::natural);
  }

  /** The confidence interval on the scale of the {@linkplain #thresholds() thresholds}. */
  Interval compared(ComparisonScale scale) {
    return pooled.interval().map(scale::of);
  }

  /** Whether the 95 % interval holds no effect; one that touches it does. */
  public boolean includesNoEffect() {
    Interval interval = pooled.interval();
    return Tolerance.holds(interval.low(), interval.high(), 0);
  }

  /** Whether the estimate is more of the outcome, above no effect. */
  public boolean isIncrease() {
    return pooled.estimate() > 0;
  }

  /** Whether the estimate is less of the outcome, below no effect. */
  public boolean isDecrease() {
    return pooled.estimate() < 0;
  }

  /** The effect with its interval in words: {@code RR 0.80 (95 % CI 0.70 to 0.91)}. */
  public String inWords() {
    return EffectWords.relative(this);
  }

  /** The absolute effect in words; empty where there is none. */
  public Optional<String> absoluteInWords() {
    return absolute.map(EffectWords::absolute);
  }
}
