package org.evidencecatalog.examples.cli;

import org.evidencecatalog.article.Finding;
import tools.jackson.databind.node.ObjectNode;

/** Audit findings as JSON. */
final class FindingJson {

  private FindingJson() {}

  static ObjectNode of(Finding finding) {
    ObjectNode node = Json.object();
    node.put("severity", finding.severity().code());
    node.put("code", finding.code().code());
    node.put("file", finding.file());
    node.put("line", finding.line());
    node.put("column", finding.column());
    Json.put(node, "claim", finding.claim());
    Json.put(node, "field", finding.field());
    Json.put(node, "expected", finding.expected());
    Json.put(node, "found", finding.found());
    finding
        .evidence()
        .ifPresentOrElse(
            evidence -> node.set("evidence", evidence(evidence)), () -> node.putNull("evidence"));
    node.put("message", finding.message());
    return node;
  }

  private static ObjectNode evidence(Finding.Evidence evidence) {
    ObjectNode node = Json.object();
    Json.put(node, "level", evidence.level());
    node.put("studies", evidence.studies());
    Json.put(node, "participants", evidence.participants());
    return node;
  }
}
