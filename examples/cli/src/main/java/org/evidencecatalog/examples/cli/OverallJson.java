package org.evidencecatalog.examples.cli;

import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.grading.OverallCertainty;
import tools.jackson.databind.node.ObjectNode;

/** Overall certainties as JSON. */
final class OverallJson {

  private OverallJson() {}

  static ObjectNode of(OverallCertainty overall) {
    ObjectNode node = Json.object();
    node.put("condition", overall.condition());
    Json.put(node, "intervention", overall.intervention());
    Json.put(node, "level", overall.level().map(Certainty::code));
    node.set("outcomes", Json.strings(overall.outcomes()));
    node.put("reason", overall.reason());
    return node;
  }
}
