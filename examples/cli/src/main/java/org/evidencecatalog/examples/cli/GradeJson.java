package org.evidencecatalog.examples.cli;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Direction;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.PooledEffect;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.Statement;
import org.evidencecatalog.grading.StatementLanguage;
import org.evidencecatalog.grading.Target;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.model.Study;
import tools.jackson.databind.node.ObjectNode;

/** Grades as JSON. */
final class GradeJson {

  /** By condition, intervention, comparator, outcome and framework; an open one comes first. */
  static final Comparator<Grade> ORDER =
      by(grade -> grade.question().condition())
          .thenComparing(by(grade -> grade.question().intervention().orElse("")))
          .thenComparing(by(grade -> grade.question().comparator().orElse("")))
          .thenComparing(by(grade -> grade.question().outcome().orElse("")))
          .thenComparing(by(Grade::framework));

  private GradeJson() {}

  private static Comparator<Grade> by(Function<Grade, String> text) {
    return Comparator.comparing(text, CodePoints.ORDER);
  }

  static ObjectNode of(Grade grade) {
    return of(grade, StatementLanguage.ENGLISH);
  }

  static ObjectNode of(Grade grade, StatementLanguage language) {
    Question question = grade.question();
    BodyOfEvidence body = grade.body();
    ObjectNode node = Json.object();
    node.put("condition", question.condition());
    Json.put(node, "intervention", question.intervention());
    Json.put(node, "comparator", question.comparator());
    Json.put(node, "outcome", question.outcome());
    node.put("framework", grade.framework());
    Json.put(node, "level", grade.level().map(Level::code));
    Json.put(node, "evidence_level", grade.level().flatMap(Level::evidenceLevel));
    Json.put(node, "not_graded", grade.notGradedReason());
    Json.put(node, "symbol", grade.level().flatMap(Level::symbol));
    node.put("statement", Statement.of(grade, language));
    putEffect(node, grade);
    putBody(node, grade);
    node.set("comparators", Json.strings(body.comparators()));
    node.put("mixed_comparators", body.comparators().size() > 1);
    node.set("outcomes", Json.strings(body.outcomes()));
    node.set("reviews", Json.strings(body.reviews().stream().map(Study::id).toList()));
    node.set(
        "excluded",
        Json.array(
            body.exclusions(),
            exclusion ->
                Json.object().put("id", exclusion.id().value()).put("reason", exclusion.reason())));
    node.set("ongoing", Json.strings(body.ongoing().stream().map(Study::id).toList()));
    node.set("other_bodies", Json.array(grade.otherBodies(), GradeJson::otherBody));
    return node;
  }

  private static ObjectNode otherBody(Grade grade) {
    ObjectNode node = Json.object();
    Json.put(node, "level", grade.level().map(Level::code));
    Json.put(node, "not_graded", grade.notGradedReason());
    putEffect(node, grade);
    putBody(node, grade);
    return node;
  }

  /** What the certainty is about and which way it points; null where nothing is known. */
  private static void putEffect(ObjectNode node, Grade grade) {
    Json.put(node, "target", grade.effect().map(PooledEffect::target).map(Target::code));
    Json.put(
        node,
        "direction",
        Optional.of(grade.direction())
            .filter(direction -> direction != Direction.UNKNOWN)
            .map(Direction::code));
    node.set("effect", grade.effect().map(EffectJson::of).orElse(null));
  }

  private static void putBody(ObjectNode node, Grade grade) {
    BodyOfEvidence body = grade.body();
    boolean any = !body.contributions().isEmpty();
    if (any) {
      node.put("body", body.kind().code());
      node.put("comparison_group", body.kind().hasComparison());
    } else {
      node.putNull("body");
      node.putNull("comparison_group");
    }
    node.set("studies", Json.strings(body.ids()));
    node.set("concerns", Json.strings(body.concerns()));
    Json.put(node, "participants", body.participants());
    Json.put(node, "participants_randomised", body.participantsRandomised());
    node.put("participants_at_least", body.participantsAtLeast());
    node.set("judgements", Json.array(grade.judgements(), GradeJson::judgement));
  }

  private static ObjectNode judgement(Judgement judgement) {
    ObjectNode node = Json.object();
    node.put("rule", judgement.rule());
    Json.put(node, "proposed", judgement.proposed());
    node.put("change", judgement.change());
    node.put("reason", judgement.reason());
    ObjectNode numbers = Json.object();
    judgement.numbers().forEach(figure -> Json.put(numbers, figure.name(), figure.value()));
    node.set("numbers", numbers);
    node.put("source", judgement.source());
    node.put("by", judgement.by());
    Json.put(node, "rationale", judgement.override().map(Judgement.Override::rationale));
    Json.put(node, "date", judgement.override().map(decided -> decided.date().toString()));
    return node;
  }
}
