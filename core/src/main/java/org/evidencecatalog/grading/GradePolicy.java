package org.evidencecatalog.grading;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.Synthesis;

/**
 * What {@link GradeFramework} needs beside the evidence: thresholds and choices that the GRADE
 * papers leave to judgement. Immutable and thread-safe.
 */
public final class GradePolicy {
  private static final GradePolicy STANDARD =
      new GradePolicy(
          Map.of(),
          NonRandomisedStart.ROBINS_HIGH,
          Synthesis.randomEffects(Model.REML),
          OptionalDouble.empty(),
          Optional.empty());

  private final Map<GradeThreshold, Double> changed;
  private final NonRandomisedStart nonRandomisedStart;
  private final Synthesis synthesis;
  private final OptionalDouble baselineRisk;
  private final Optional<LocalDate> asOf;

  private GradePolicy(
      Map<GradeThreshold, Double> changed,
      NonRandomisedStart nonRandomisedStart,
      Synthesis synthesis,
      OptionalDouble baselineRisk,
      Optional<LocalDate> asOf) {
    this.changed = changed;
    this.nonRandomisedStart = nonRandomisedStart;
    this.synthesis = synthesis;
    this.baselineRisk = baselineRisk;
    this.asOf = asOf;
  }

  /**
   * The defaults: every threshold as {@link GradeThreshold} has it, effects pooled by a
   * random-effects model with REML and a normal test (house rule), the baseline risk as observed.
   */
  public static GradePolicy standard() {
    return STANDARD;
  }

  /** A threshold. */
  public double value(GradeThreshold threshold) {
    return changed.getOrDefault(threshold, threshold.standard());
  }

  /** Where non-randomised studies start. */
  public NonRandomisedStart nonRandomisedStart() {
    return nonRandomisedStart;
  }

  /** How effects are pooled. */
  public Synthesis synthesis() {
    return synthesis;
  }

  /** The risk without the intervention, 0 to 1; empty: as observed in the second arms. */
  public OptionalDouble baselineRisk() {
    return baselineRisk;
  }

  /** The day on which a study is overdue or not; empty: only its status tells. */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /**
   * The same policy with another value of a threshold.
   *
   * @throws IllegalArgumentException if it is outside the bounds of the threshold
   */
  public GradePolicy with(GradeThreshold threshold, double value) {
    if (!(value >= threshold.least() && value <= threshold.most())) {
      throw new IllegalArgumentException(
          threshold.code()
              + " must be between "
              + threshold.least()
              + " and "
              + threshold.most()
              + ": "
              + value);
    }
    Map<GradeThreshold, Double> values = new EnumMap<>(GradeThreshold.class);
    values.putAll(changed);
    values.put(threshold, value);
    return new GradePolicy(Map.copyOf(values), nonRandomisedStart, synthesis, baselineRisk, asOf);
  }

  /** The same policy with another start for non-randomised studies. */
  public GradePolicy with(NonRandomisedStart start) {
    return new GradePolicy(
        changed, Objects.requireNonNull(start, "start"), synthesis, baselineRisk, asOf);
  }

  /** The same policy with another way of pooling. */
  public GradePolicy with(Synthesis pooling) {
    return new GradePolicy(
        changed,
        nonRandomisedStart,
        Objects.requireNonNull(pooling, "pooling"),
        baselineRisk,
        asOf);
  }

  /**
   * The same policy for people at this risk without the intervention.
   *
   * @throws IllegalArgumentException if it is not above 0 and below 1
   */
  public GradePolicy baselineRisk(double risk) {
    if (!(risk > 0 && risk < 1)) {
      throw new IllegalArgumentException("a baseline risk lies between 0 and 1: " + risk);
    }
    return new GradePolicy(changed, nonRandomisedStart, synthesis, OptionalDouble.of(risk), asOf);
  }

  /** The same policy as of that day. */
  public GradePolicy asOf(LocalDate day) {
    return new GradePolicy(changed, nonRandomisedStart, synthesis, baselineRisk, Optional.of(day));
  }

  /** What is wrong with the thresholds taken together; empty if they are in order. */
  public Optional<String> disorder() {
    return Stream.of(
            disorder(GradeThreshold.HALF_WEIGHT, GradeThreshold.MOST_WEIGHT),
            disorder(GradeThreshold.FEW_PARTICIPANTS, GradeThreshold.ENOUGH_PARTICIPANTS),
            disorder(GradeThreshold.LARGE_EFFECT, GradeThreshold.VERY_LARGE_EFFECT),
            disorder(GradeThreshold.SMALL_SMD, GradeThreshold.MODERATE_SMD),
            disorder(GradeThreshold.MODERATE_SMD, GradeThreshold.STATED_LARGE_SMD))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> disorder(GradeThreshold lower, GradeThreshold higher) {
    return value(lower) <= value(higher)
        ? Optional.empty()
        : Optional.of(
            lower.code()
                + " ("
                + Wording.number(value(lower))
                + ") must not be above "
                + higher.code()
                + " ("
                + Wording.number(value(higher))
                + ")");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GradePolicy that
        && changed.equals(that.changed)
        && nonRandomisedStart == that.nonRandomisedStart
        && synthesis.equals(that.synthesis)
        && baselineRisk.equals(that.baselineRisk)
        && asOf.equals(that.asOf);
  }

  @Override
  public int hashCode() {
    return Objects.hash(changed, nonRandomisedStart, synthesis, baselineRisk, asOf);
  }
}
