package org.evidencecatalog.examples.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Conversions;
import org.evidencecatalog.synthesis.HeterogeneityIntervals;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.SynthesisResult;
import org.evidencecatalog.synthesis.TestMethod;
import tools.jackson.databind.node.ObjectNode;

/**
 * Estimates as JSON: on the scale of analysis, and as a reader sees them under {@code display}.
 *
 * @param measure what the effects are; empty for effects taken as given
 * @param riley whether prediction intervals are Riley's
 */
record EstimateJson(Optional<EffectMeasure> measure, boolean riley) {

  /** An estimate with everything that belongs to it, or nulls and the reason. */
  void put(ObjectNode node, SynthesisResult result) {
    Optional<Pooled> pooled = result.pooled();
    putEstimate(node, pooled);
    putHeterogeneity(node, pooled);
    Optional<Interval> prediction = pooled.flatMap(this::prediction);
    put(node, "pi", prediction);
    Optional<HeterogeneityIntervals> profile = pooled.flatMap(Pooled::heterogeneityIntervals);
    put(node, "tau2_ci", profile.map(HeterogeneityIntervals::tau2));
    put(node, "i2_ci", profile.map(HeterogeneityIntervals::i2));
    put(node, "h2_ci", profile.map(HeterogeneityIntervals::h2));
    put(node, "ci_z", pooled.flatMap(EstimateJson::beside));
    ObjectNode display = display(pooled);
    putLimits(display, "pi", prediction.map(this::natural));
    node.set("display", display);
    Json.put(node, "not_pooled", result.whyNot());
  }

  /** The few numbers of one step in an analysis of many. */
  ObjectNode putStep(ObjectNode node, SynthesisResult result) {
    Optional<Pooled> pooled = result.pooled();
    putEstimate(node, pooled);
    putHeterogeneity(node, pooled);
    put(node, "ci_z", pooled.flatMap(EstimateJson::beside));
    node.set("display", display(pooled));
    Json.put(node, "not_pooled", result.whyNot());
    return node;
  }

  private static void putEstimate(ObjectNode node, Optional<Pooled> pooled) {
    put(node, "estimate", pooled, Pooled::estimate);
    put(node, "se", pooled, Pooled::se);
    put(node, "statistic", pooled, Pooled::statistic);
    Json.put(node, "df", pooled.map(Pooled::df).orElseGet(OptionalInt::empty));
    put(node, "ci", pooled.map(Pooled::interval));
    put(node, "p", pooled, Pooled::p);
  }

  private static void putHeterogeneity(ObjectNode node, Optional<Pooled> pooled) {
    put(node, "tau2", pooled, Pooled::tau2);
    Json.put(node, "tau2_se", pooled.map(Pooled::seTau2).orElseGet(OptionalDouble::empty));
    put(node, "i2", pooled, known -> known.heterogeneity().i2());
    put(node, "h2", pooled, known -> known.heterogeneity().h2());
    put(node, "q", pooled, known -> known.heterogeneity().q());
    Json.put(
        node,
        "q_df",
        pooled
            .map(known -> OptionalInt.of(known.heterogeneity().df()))
            .orElseGet(OptionalInt::empty));
    put(node, "q_p", pooled, known -> known.heterogeneity().p());
  }

  /** The interval in which a new study's true effect is expected. */
  Optional<Interval> prediction(Pooled pooled) {
    return riley ? pooled.rileyPredictionInterval() : pooled.predictionInterval();
  }

  /** The normal interval beside a Knapp-Hartung one that may mislead; empty beside any other. */
  static Optional<Interval> beside(Pooled pooled) {
    if (!pooled.isTestFragile()) {
      return Optional.empty();
    }
    return pooled
        .synthesis()
        .test(TestMethod.Z)
        .pool(pooled.effects())
        .pooled()
        .map(Pooled::interval);
  }

  private ObjectNode display(Optional<Pooled> pooled) {
    ObjectNode node = Json.object();
    Json.put(node, "estimate", PoolJson.number(pooled, known -> natural(known.estimate())));
    putLimits(node, "ci", pooled.map(known -> natural(known.interval())));
    return node;
  }

  /** An effect and its interval as a reader sees them. */
  ObjectNode display(double effect, Interval interval) {
    ObjectNode node = Json.object();
    Json.put(node, "estimate", OptionalDouble.of(natural(effect)));
    putLimits(node, "ci", Optional.of(natural(interval)));
    return node;
  }

  /** Limits as a reader sees them, which may be infinite. */
  record Limits(double low, double high) {}

  private Limits natural(Interval interval) {
    return new Limits(natural(interval.low()), natural(interval.high()));
  }

  double natural(double effect) {
    return measure.map(known -> Conversions.natural(known, effect)).orElse(effect);
  }

  private static void put(
      ObjectNode node, String key, Optional<Pooled> pooled, Function<Pooled, Double> number) {
    Json.put(node, key, PoolJson.number(pooled, number));
  }

  static void put(ObjectNode node, String key, Optional<Interval> interval) {
    putLimits(node, key, interval.map(known -> new Limits(known.low(), known.high())));
  }

  private static void putLimits(ObjectNode node, String key, Optional<Limits> limits) {
    Json.put(node, key + "_low", PoolJson.number(limits, Limits::low));
    Json.put(node, key + "_high", PoolJson.number(limits, Limits::high));
  }
}
