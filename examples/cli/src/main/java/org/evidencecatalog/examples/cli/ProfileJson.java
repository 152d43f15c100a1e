package org.evidencecatalog.examples.cli;

import java.util.Optional;
import java.util.OptionalLong;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.profile.AnticipatedRisks;
import org.evidencecatalog.grading.profile.ArmCounts;
import org.evidencecatalog.grading.profile.DomainCell;
import org.evidencecatalog.grading.profile.EvidenceProfile;
import org.evidencecatalog.grading.profile.Footnote;
import org.evidencecatalog.grading.profile.ProfileRow;
import tools.jackson.databind.node.ObjectNode;

/** Evidence profiles as JSON; summaries of findings are the same data. */
final class ProfileJson {

  private ProfileJson() {}

  static ObjectNode of(EvidenceProfile profile) {
    ObjectNode node = Json.object();
    node.put("condition", profile.question().condition());
    Json.put(node, "intervention", profile.question().intervention());
    Json.put(node, "comparator", profile.question().comparator());
    node.set("rows", Json.array(profile.rows(), ProfileJson::row));
    node.set("footnotes", Json.array(profile.footnotes(), ProfileJson::footnote));
    return node;
  }

  private static ObjectNode row(ProfileRow row) {
    Grade grade = row.grade();
    BodyOfEvidence body = grade.body();
    ObjectNode node = Json.object();
    Json.put(node, "outcome", row.outcome());
    node.put("importance", row.importance().code());
    Json.put(node, "importance_rating", row.rating());
    Json.put(node, "design", Optional.of(row.design()).filter(any -> body.size() > 0));
    node.set("studies", Json.strings(body.ids()));
    Json.put(node, "participants", body.participants());
    node.put("participants_at_least", body.participantsAtLeast());
    node.set("domains", Json.array(row.domains(), ProfileJson::domain));
    node.set("arms", row.arms().map(ProfileJson::arms).orElse(null));
    node.set("effect", grade.effect().map(EffectJson::of).orElse(null));
    node.set("per_1000", row.risks().map(ProfileJson::risks).orElse(null));
    Json.put(node, "level", grade.level().map(Level::code));
    Json.put(node, "symbol", grade.level().flatMap(Level::symbol));
    Json.put(node, "not_graded", grade.notGradedReason());
    node.put("statement", row.statement());
    return node;
  }

  private static ObjectNode domain(DomainCell cell) {
    ObjectNode node = Json.object();
    node.put("domain", cell.domain().code());
    node.put("change", cell.change());
    node.put("words", cell.words());
    node.set("footnotes", Json.strings(cell.footnotes()));
    return node;
  }

  private static ObjectNode arms(ArmCounts arms) {
    ObjectNode node = Json.object();
    node.set("intervention", arm(arms.people1(), arms.events1()));
    node.set("comparator", arm(arms.people2(), arms.events2()));
    node.put("studies", arms.studies());
    return node;
  }

  private static ObjectNode arm(long people, OptionalLong events) {
    ObjectNode node = Json.object();
    node.put("people", people);
    events.ifPresentOrElse(known -> node.put("events", known), () -> node.putNull("events"));
    return node;
  }

  private static ObjectNode risks(AnticipatedRisks risks) {
    ObjectNode node = Json.object();
    Json.put(node, "comparator", risks.comparator());
    Json.put(node, "intervention", risks.intervention());
    Json.put(node, "ci_low", risks.interval().low());
    Json.put(node, "ci_high", risks.interval().high());
    Json.put(node, "baseline_risk", risks.baseline().risk());
    node.put("baseline_source", risks.baseline().source().code());
    return node;
  }

  private static ObjectNode footnote(Footnote note) {
    return Json.object()
        .put("letter", note.letter())
        .put("rule", note.rule())
        .put("text", note.text());
  }
}
