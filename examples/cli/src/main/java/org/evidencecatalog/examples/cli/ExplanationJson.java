package org.evidencecatalog.examples.cli;

import java.util.List;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.StatementLanguage;
import org.evidencecatalog.grading.Weight;
import org.evidencecatalog.grading.explanation.DerivedNumber;
import org.evidencecatalog.grading.explanation.ExplainedJudgement;
import org.evidencecatalog.grading.explanation.ExplainedStudy;
import org.evidencecatalog.grading.explanation.Explainer;
import org.evidencecatalog.grading.explanation.UsedValue;
import org.evidencecatalog.model.SourceLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Grades as JSON, each judgement with the studies, weights and cells behind it. */
final class ExplanationJson {
  private final Explainer explainer;
  private final StatementLanguage language;

  ExplanationJson(Explainer explainer, StatementLanguage language) {
    this.explainer = explainer;
    this.language = language;
  }

  ObjectNode of(Grade grade) {
    ObjectNode node = GradeJson.of(grade, language);
    putInto(node, grade);
    List<Grade> others = grade.otherBodies();
    for (int i = 0; i < others.size(); i++) {
      putInto(node.get("other_bodies").get(i), others.get(i));
    }
    return node;
  }

  private void putInto(JsonNode node, Grade grade) {
    List<ExplainedJudgement> explained = explainer.explain(grade).judgements();
    for (int i = 0; i < explained.size(); i++) {
      put((ObjectNode) node.get("judgements").get(i), explained.get(i));
    }
  }

  private static void put(ObjectNode node, ExplainedJudgement judgement) {
    Json.put(node, "weights", judgement.unit().map(Weight.Unit::code));
    node.set("explanation", Json.array(judgement.studies(), ExplanationJson::study));
    node.set("derived", Json.array(judgement.derived(), ExplanationJson::derived));
    node.set("decided", judgement.decided().map(ExplanationJson::value).orElse(null));
  }

  private static ObjectNode study(ExplainedStudy study) {
    ObjectNode node = Json.object();
    node.put("study", study.study().value());
    Json.put(node, "weight", study.weight());
    node.put("arms_turned", study.turned());
    node.set("values", Json.array(study.values(), ExplanationJson::value));
    return node;
  }

  private static ObjectNode value(UsedValue value) {
    ObjectNode node = Json.object();
    node.put("field", value.field());
    if (value.number().isPresent()) {
      Json.put(node, "value", value.number().getAsDouble());
    } else {
      node.put("value", value.text());
    }
    Json.put(node, "file", value.location().map(SourceLocation::file));
    value
        .location()
        .ifPresentOrElse(where -> node.put("line", where.line()), () -> node.putNull("line"));
    Json.put(node, "column", value.column());
    Json.put(node, "column_number", value.columnNumber());
    return node;
  }

  private static ObjectNode derived(DerivedNumber number) {
    ObjectNode node = Json.object();
    node.put("name", number.name());
    Json.put(node, "value", number.value());
    node.set("from", Json.strings(number.from()));
    return node;
  }
}
