package org.evidencecatalog.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.evidencecatalog.synthesis.Cumulative;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.Influence;
import org.evidencecatalog.synthesis.LeaveOneOut;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.Subgroups;
import org.evidencecatalog.synthesis.TrimAndFill;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The further analyses as JSON. */
final class PoolExtrasJson {
  private final PoolAnalysis analysis;
  private final EstimateJson estimates;

  private PoolExtrasJson(PoolAnalysis analysis, EstimateJson estimates) {
    this.analysis = analysis;
    this.estimates = estimates;
  }

  static void put(ObjectNode node, PoolAnalysis analysis, EstimateJson estimates) {
    PoolExtrasJson json = new PoolExtrasJson(analysis, estimates);
    node.set("trim_fill", orNull(analysis.trimAndFill().map(json::trimFill)));
    node.set("leave_one_out", orNull(analysis.leaveOneOut().map(json::leaveOneOut)));
    node.set(
        "cumulative_order",
        orNull(
            analysis
                .plan()
                .extras()
                .cumulativeByYear()
                .map(byYear -> StringNode.valueOf(byYear ? "year" : "file"))));
    node.set("cumulative", orNull(analysis.cumulative().map(json::cumulative)));
    node.set("subgroups", orNull(analysis.subgroups().map(json::subgroups)));
    node.set("influence", orNull(analysis.influence().map(json::influence)));
  }

  private static JsonNode orNull(Optional<? extends JsonNode> node) {
    return node.<JsonNode>map(known -> known).orElse(NullNode.getInstance());
  }

  private ObjectNode trimFill(TrimAndFill filled) {
    ObjectNode node = Json.object();
    boolean pooled = filled.result().pooled().isPresent();
    Json.put(
        node,
        "side",
        pooled ? Optional.of(filled.side().name().toLowerCase(Locale.ROOT)) : Optional.empty());
    Json.put(node, "missing", pooled ? OptionalInt.of(filled.missing()) : OptionalInt.empty());
    Json.put(
        node,
        "k",
        filled.result().pooled().map(Pooled::k).map(OptionalInt::of).orElseGet(OptionalInt::empty));
    estimates.putStep(node, filled.result());
    node.set("filled", Json.array(filled.filled(), PoolExtrasJson::filled));
    return node;
  }

  private static ObjectNode filled(EffectSize effect) {
    ObjectNode node = Json.object();
    node.put("study", effect.study());
    Json.put(node, "yi", effect.yi());
    Json.put(node, "vi", effect.vi());
    return node;
  }

  private JsonNode leaveOneOut(List<LeaveOneOut> all) {
    return steps(
        all.size(),
        i -> estimates.putStep(PoolJson.row(analysis.studies().get(i).row()), all.get(i).rest()));
  }

  private JsonNode cumulative(List<Cumulative> all) {
    List<PoolAnalysis.Study> order = analysis.accumulating();
    return steps(
        all.size(),
        i -> {
          ObjectNode node = PoolJson.row(order.get(i).row());
          Json.put(node, "year", order.get(i).row().year());
          return estimates.putStep(node.put("k", i + 1), all.get(i).soFar());
        });
  }

  private static JsonNode steps(int count, IntFunction<JsonNode> step) {
    return Json.array(IntStream.range(0, count).boxed().toList(), step::apply);
  }

  private ObjectNode subgroups(Subgroups subgroups) {
    ObjectNode node = Json.object();
    Json.put(node, "column", analysis.plan().extras().subgroup());
    node.set("groups", Json.array(subgroups.groups(), this::group));
    node.set("between", orNull(subgroups.between().map(PoolExtrasJson::between)));
    return node;
  }

  private ObjectNode group(Subgroups.Group group) {
    ObjectNode node = Json.object();
    node.put("group", group.name());
    Json.put(
        node,
        "k",
        group.result().pooled().map(Pooled::k).map(OptionalInt::of).orElseGet(OptionalInt::empty));
    return estimates.putStep(node, group.result());
  }

  private static ObjectNode between(Subgroups.BetweenGroups between) {
    ObjectNode node = Json.object();
    Json.put(node, "q", between.q());
    node.put("df", between.df());
    Json.put(node, "p", between.p());
    return node;
  }

  private JsonNode influence(List<Influence> all) {
    return steps(
        all.size(),
        i -> {
          Influence found = all.get(i);
          ObjectNode node = PoolJson.row(analysis.studies().get(i).row());
          put(node, "standardised_residual", found.standardisedResidual());
          put(node, "studentised_residual", found.studentisedResidual());
          put(node, "dffits", found.dffits());
          put(node, "cooks_distance", found.cooksDistance());
          put(node, "covariance_ratio", found.covarianceRatio());
          put(node, "tau2_deleted", found.deletedTau2());
          put(node, "q_deleted", found.deletedQ());
          put(node, "hat", found.hat());
          put(node, "weight", found.weight());
          put(node, "dfbetas", found.dfbetas());
          return node.put("influential", found.influential());
        });
  }

  private static void put(ObjectNode node, String key, double value) {
    Json.put(node, key, OptionalDouble.of(value));
  }
}
