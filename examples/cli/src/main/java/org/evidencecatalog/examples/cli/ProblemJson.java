package org.evidencecatalog.examples.cli;

import org.evidencecatalog.model.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Import problems as JSON. */
final class ProblemJson {

  private ProblemJson() {}

  static ObjectNode of(Problem problem) {
    ObjectNode node = Json.object();
    node.put("severity", problem.severity().code());
    node.put("code", problem.code().code());
    node.put("file", problem.file());
    node.put("line", problem.line());
    Json.put(node, "column", problem.column());
    Json.put(node, "column_number", problem.columnNumber());
    Json.put(node, "value", problem.value());
    node.put("message", problem.message());
    Json.put(node, "hint", problem.hint());
    return node;
  }
}
