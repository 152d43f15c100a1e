package org.evidencecatalog.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.evidencecatalog.importer.results.CombinedRows;
import org.evidencecatalog.importer.results.ResultRow;
import org.evidencecatalog.importer.results.UnusedRow;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.synthesis.AsymmetryResult.Tested;
import org.evidencecatalog.synthesis.Synthesis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** A pooled body of evidence as JSON. Every key is always there; what was not asked for is null. */
final class PoolJson {
  private final PoolAnalysis analysis;
  private final EstimateJson estimates;

  private PoolJson(PoolAnalysis analysis) {
    this.analysis = analysis;
    this.estimates = new EstimateJson(analysis.plan().measure(), analysis.plan().riley());
  }

  static ObjectNode of(PoolAnalysis analysis) {
    return new PoolJson(analysis).document();
  }

  private ObjectNode document() {
    ObjectNode node = Json.object();
    node.put("file", analysis.selection().sheet().file());
    Json.put(node, "outcome", analysis.selection().outcome());
    putMethod(node);
    node.put("k", analysis.studies().size());
    estimates.put(node, analysis.result());
    node.set("studies", Json.array(analysis.studies(), this::study));
    node.set("omitted", Json.array(analysis.unused(), PoolJson::unused));
    node.set("double_zero", Json.array(analysis.doubleZero(), this::doubleZero));
    node.set("combined", Json.array(analysis.selection().chosen().combined(), PoolJson::combined));
    node.set("asymmetry", asymmetry());
    PoolExtrasJson.put(node, analysis, estimates);
    node.put("errors", count(Severity.ERROR));
    node.put("warnings", count(Severity.WARNING));
    node.set("problems", Json.array(analysis.problems(), ProblemJson::of));
    return node;
  }

  private int count(Severity severity) {
    return (int)
        analysis.problems().stream().filter(problem -> problem.severity() == severity).count();
  }

  private void putMethod(ObjectNode node) {
    PoolPlan plan = analysis.plan();
    Synthesis synthesis = plan.synthesis();
    Json.put(node, "measure", plan.measure().map(measure -> measure.code()));
    node.put("model", synthesis.model().code());
    node.put("model_default", !plan.modelGiven());
    node.put("test", synthesis.test().code());
    Json.put(node, "level", synthesis.level());
    node.put("method", synthesis.description());
    Json.put(
        node,
        "zero_cells",
        analysis.countsEvents() ? Optional.of(analysis.zeroCells()) : Optional.empty());
    node.put("keep_double_zero", plan.keepDoubleZero());
    node.put("prediction", plan.riley() ? "riley" : "standard");
  }

  private ObjectNode study(PoolAnalysis.Study study) {
    ObjectNode node = row(study.row());
    Json.put(node, "yi", study.effect().yi());
    Json.put(node, "vi", study.effect().vi());
    Json.put(
        node, "weight", study.weight().map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    node.put("basis", study.basis().code());
    node.set(
        "display",
        estimates.display(
            study.effect().yi(), study.effect().interval(analysis.plan().synthesis().level())));
    return node;
  }

  static ObjectNode row(ResultRow row) {
    return row(row.number(), row.line(), row.study());
  }

  private static ObjectNode row(int number, int line, String study) {
    ObjectNode node = Json.object();
    node.put("row", number);
    node.put("line", line);
    node.put("study", study);
    return node;
  }

  private static ObjectNode unused(UnusedRow unused) {
    return row(unused.number(), unused.line(), unused.study()).put("reason", unused.reason());
  }

  private ObjectNode doubleZero(ResultRow row) {
    boolean pooled = analysis.studies().stream().anyMatch(study -> study.row().equals(row));
    return row(row).put("pooled", pooled);
  }

  private static ObjectNode combined(CombinedRows combined) {
    ResultRow result = combined.result();
    ObjectNode node = Json.object();
    node.put("study", result.study());
    node.set("rows", numbers(combined.numbers()));
    Json.put(node, "arm1", result.context().arm1());
    Json.put(node, "arm2", result.context().arm2());
    return node;
  }

  private static JsonNode numbers(List<Integer> numbers) {
    return Json.array(numbers, IntNode::valueOf);
  }

  private ObjectNode asymmetry() {
    ObjectNode node = Json.object();
    node.put("test", analysis.asymmetryTest().code());
    Optional<Tested> tested = analysis.asymmetry().tested();
    Json.put(node, "statistic", number(tested, Tested::statistic));
    Json.put(node, "df", tested.map(Tested::df).orElseGet(OptionalInt::empty));
    Json.put(node, "p", number(tested, Tested::p));
    Optional<String> notTested =
        analysis
            .asymmetry()
            .<Optional<String>>fold(done -> Optional.empty(), none -> Optional.of(none.reason()));
    Json.put(node, "not_tested", notTested);
    node.put("few_studies", PoolText.isAsymmetryWeak(analysis));
    Json.put(
        node, "limit_estimate", number(tested.flatMap(Tested::limit), limit -> limit.estimate()));
    Json.put(
        node,
        "limit_ci_low",
        number(tested.flatMap(Tested::limit), limit -> limit.interval().low()));
    Json.put(
        node,
        "limit_ci_high",
        number(tested.flatMap(Tested::limit), limit -> limit.interval().high()));
    return node;
  }

  static <T> OptionalDouble number(Optional<T> of, Function<T, Double> number) {
    return of.map(number).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }
}
