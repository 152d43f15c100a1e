package org.evidencecatalog.examples.cli;

import org.evidencecatalog.grading.GradeChoice;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.GradeThreshold;
import tools.jackson.databind.node.ObjectNode;

/** The policy that was used, every value beside its default and its source. */
final class PolicyJson {

  private PolicyJson() {}

  static ObjectNode of(GradePolicy policy) {
    ObjectNode node = Json.object();
    for (GradeChoice choice : GradeChoice.values()) {
      ObjectNode entry = Json.object();
      put(entry, "value", choice, policy);
      put(entry, "default", choice, GradePolicy.standard());
      node.set(choice.code(), entry.put("source", choice.source()));
    }
    for (GradeThreshold threshold : GradeThreshold.values()) {
      ObjectNode entry = Json.object();
      Json.put(entry, "value", policy.value(threshold));
      Json.put(entry, "default", threshold.standard());
      node.set(threshold.code(), entry.put("source", threshold.source()));
    }
    return node;
  }

  private static void put(ObjectNode node, String key, GradeChoice choice, GradePolicy policy) {
    choice
        .number(policy)
        .ifPresentOrElse(
            number -> Json.put(node, key, number), () -> Json.put(node, key, choice.text(policy)));
  }
}
