package org.evidencecatalog.examples.cli;

import java.util.Optional;
import org.evidencecatalog.grading.AbsoluteEffect;
import org.evidencecatalog.grading.BaselineRisk;
import org.evidencecatalog.grading.ImportanceThresholds;
import org.evidencecatalog.grading.PooledEffect;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pooled effects as JSON: on the scale of analysis, and under {@code display} as people read it.
 */
final class EffectJson {

  private EffectJson() {}

  static ObjectNode of(PooledEffect effect) {
    Pooled pooled = effect.pooled();
    ObjectNode node = Json.object();
    node.put("measure", effect.measure().code());
    node.put("model", pooled.synthesis().model().code());
    node.put("k", pooled.k());
    node.put("estimate", pooled.estimate());
    node.put("se", pooled.se());
    put(node, "ci", Optional.of(pooled.interval()));
    put(node, "pi", pooled.predictionInterval());
    node.put("p", pooled.p());
    node.put("tau2", pooled.tau2());
    node.put("i2", pooled.heterogeneity().i2());
    node.put("q", pooled.heterogeneity().q());
    node.put("q_p", pooled.heterogeneity().p());
    Json.put(node, "participants", effect.people().participants());
    Json.put(node, "events", effect.people().events());
    node.put("magnitude", effect.magnitude().code());
    ObjectNode display = Json.object();
    display.put("estimate", effect.estimate());
    put(display, "ci", Optional.of(effect.interval()));
    put(display, "pi", effect.predictionInterval());
    node.set("display", display);
    node.set("absolute", effect.absolute().map(EffectJson::absolute).orElse(null));
    node.set("mid", effect.thresholds().map(EffectJson::thresholds).orElse(null));
    Json.put(node, "mid_unused", effect.unusedDifference());
    node.set(
        "omitted",
        Json.array(
            effect.omitted(),
            omission ->
                Json.object().put("id", omission.study()).put("reason", omission.reason())));
    return node;
  }

  private static void put(ObjectNode node, String name, Optional<Interval> interval) {
    interval.ifPresentOrElse(
        known -> node.put(name + "_low", known.low()).put(name + "_high", known.high()),
        () -> node.putNull(name + "_low").putNull(name + "_high"));
  }

  private static ObjectNode absolute(AbsoluteEffect effect) {
    ObjectNode node = Json.object();
    node.put("per_1000", effect.perThousand());
    put(node, "ci", Optional.of(effect.interval()));
    effect
        .baseline()
        .ifPresentOrElse(
            risk -> node.put("baseline_risk", risk.risk()), () -> node.putNull("baseline_risk"));
    Json.put(
        node,
        "baseline_source",
        effect.baseline().map(BaselineRisk::source).map(each -> each.code()));
    return node;
  }

  private static ObjectNode thresholds(ImportanceThresholds thresholds) {
    return Json.object()
        .put("mid", thresholds.mid())
        .put("measure", thresholds.midMeasure().code())
        .put("low", thresholds.low())
        .put("high", thresholds.high())
        .put("per_1000", thresholds.isAbsolute());
  }
}
