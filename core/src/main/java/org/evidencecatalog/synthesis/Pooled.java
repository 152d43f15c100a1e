package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.model.EffectMeasure;

/**
 * A pooled estimate with what it was computed from. All effects are on the scale of analysis, which
 * is logarithmic for ratios; {@link #natural} gives them as a reader sees them.
 *
 * @param synthesis how it was asked to be pooled
 * @param test how the estimate is tested; {@link TestMethod#Z} for a single study, whatever was
 *     asked
 * @param studies the studies in the order given, with their weights; at least one
 * @param omitted studies given that the model leaves out
 * @param estimate the pooled effect
 * @param se its standard error, positive
 * @param heterogeneity how much the effects differ
 */
public record Pooled(
    Synthesis synthesis,
    TestMethod test,
    List<PooledStudy> studies,
    List<Omission> omitted,
    double estimate,
    double se,
    Heterogeneity heterogeneity)
    implements SynthesisResult {

  /** With fewer studies a variance between them cannot be told from nothing (house rule). */
  private static final int FEWEST_FOR_PREDICTION = 3;

  /** With so few, Knapp-Hartung intervals can be far too wide or too narrow (house rule). */
  private static final int FEW = 4;

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if there is no study, or the estimate or its standard error is
   *     not a finite number
   */
  public Pooled {
    Objects.requireNonNull(synthesis, "synthesis");
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(heterogeneity, "heterogeneity");
    studies = List.copyOf(studies);
    omitted = List.copyOf(omitted);
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("an estimate needs a study");
    }
    if (!(Double.isFinite(estimate) && se > 0 && Double.isFinite(se))) {
      throw new IllegalArgumentException("estimate and se must be finite: " + estimate + ", " + se);
    }
  }

  /** Number of studies pooled. */
  public int k() {
    return studies.size();
  }

  /** What the effects are; empty for effects taken as given. */
  public Optional<EffectMeasure> measure() {
    return studies.get(0).effect().measure();
  }

  /** The estimate over its standard error: t where there are {@link #df}, else z. */
  public double statistic() {
    return estimate / se;
  }

  /** Degrees of freedom of the test, k−1; empty for a normal test. */
  public OptionalInt df() {
    return test == TestMethod.Z ? OptionalInt.empty() : OptionalInt.of(k() - 1);
  }

  /** Two-sided p value of the hypothesis that the effect is zero on the scale of analysis. */
  public double p() {
    return Distributions.twoSidedP(statistic(), df());
  }

  /** The confidence interval of the estimate, at the level of the synthesis. */
  public Interval interval() {
    return Interval.around(estimate, criticalValue(df()) * se);
  }

  /**
   * Where the true effect of a new study is expected, at the level of the synthesis: estimate ±
   * q·√(se²+τ²) with the quantile of the test, as in R metafor. Empty for models of equal effects
   * and fewer than three studies.
   */
  public Optional<Interval> predictionInterval() {
    return predictionInterval(df());
  }

  /**
   * The prediction interval by t with k−2 degrees of freedom: Riley, Higgins and Deeks 2011, BMJ
   * 342:d549. Empty where {@link #predictionInterval()} is.
   */
  public Optional<Interval> rileyPredictionInterval() {
    return predictionInterval(OptionalInt.of(Math.max(1, k() - 2)));
  }

  private Optional<Interval> predictionInterval(OptionalInt df) {
    if (!synthesis.model().isRandom() || k() < FEWEST_FOR_PREDICTION) {
      return Optional.empty();
    }
    double sd = Math.sqrt(se * se + heterogeneity.tau2());
    return Optional.of(Interval.around(estimate, criticalValue(df) * sd));
  }

  private double criticalValue(OptionalInt df) {
    return Distributions.criticalValue(synthesis.level(), df);
  }

  /** Variance between studies; zero for models of equal effects. */
  public double tau2() {
    return heterogeneity.tau2();
  }

  /**
   * The Q-profile confidence interval of τ², at the level of the synthesis: Viechtbauer 2007, Stat
   * Med 26:37. Both limits are zero where the effects differ less than chance almost always makes
   * them. Empty for models of equal effects and single studies. Computed anew at each call.
   */
  public Optional<Interval> tau2Interval() {
    return synthesis.model().isRandom() && k() > 1
        ? QProfile.interval(effects(), synthesis.level())
        : Optional.empty();
  }

  /** The interval of I² in percent that belongs to {@link #tau2Interval()}; empty where that is. */
  public Optional<Interval> i2Interval() {
    return heterogeneityIntervals().map(HeterogeneityIntervals::i2);
  }

  /** The interval of H² that belongs to {@link #tau2Interval()}; empty where that is. */
  public Optional<Interval> h2Interval() {
    return heterogeneityIntervals().map(HeterogeneityIntervals::h2);
  }

  /**
   * The intervals of τ², I² and H² at once; empty where {@link #tau2Interval()} is. Computed anew
   * at each call.
   */
  public Optional<HeterogeneityIntervals> heterogeneityIntervals() {
    return tau2Interval().map(this::withI2AndH2);
  }

  private HeterogeneityIntervals withI2AndH2(Interval tau2) {
    double typical = Heterogeneity.typicalVariance(new MeanFit(effects()));
    return new HeterogeneityIntervals(
        tau2,
        tau2.map(limit -> Heterogeneity.i2(limit, typical)),
        tau2.map(limit -> Heterogeneity.h2(limit, typical)));
  }

  /**
   * Whether the interval should be shown beside the normal one: a Knapp-Hartung interval of two to
   * four studies, or with no heterogeneity found, can be far too wide or too narrow (house rule).
   */
  public boolean isTestFragile() {
    return test != TestMethod.Z && (k() <= FEW || tau2() == 0);
  }

  /** The effects pooled, in the order given. */
  public List<EffectSize> effects() {
    return studies.stream().map(PooledStudy::effect).toList();
  }

  /** An effect on the scale of analysis as a reader sees it: {@link Conversions#natural}. */
  public double natural(double effect) {
    return measure().map(known -> Conversions.natural(known, effect)).orElse(effect);
  }

  /** An interval on the scale of analysis as a reader sees it: {@link Conversions#natural}. */
  public Interval natural(Interval interval) {
    return interval.map(this::natural);
  }

  /** Standard error of τ²; empty for models of equal effects and single studies. */
  public OptionalDouble seTau2() {
    return heterogeneity.seTau2();
  }
}
