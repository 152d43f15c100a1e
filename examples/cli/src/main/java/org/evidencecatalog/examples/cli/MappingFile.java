package org.evidencecatalog.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.evidencecatalog.importer.ColumnMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mapping as JSON: {@code {"columns": {"Study design": "design"}, "values": {"design": {"RCT":
 * "randomised_trial"}}}}.
 */
final class MappingFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private MappingFile() {}

  static ColumnMapping read(Path file) {
    try {
      JsonNode root = MAPPER.readTree(Files.readString(file));
      ColumnMapping mapping = ColumnMapping.none();
      for (Map.Entry<String, JsonNode> column : object(root, "columns").properties()) {
        mapping = mapping.column(column.getKey(), text(column.getValue(), column.getKey()));
      }
      for (Map.Entry<String, JsonNode> field : object(root, "values").properties()) {
        for (Map.Entry<String, JsonNode> word : field.getValue().properties()) {
          mapping =
              mapping.value(field.getKey(), word.getKey(), text(word.getValue(), word.getKey()));
        }
      }
      return mapping;
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw Unusable.usage("--mapping " + file + ": " + e.getMessage());
    }
  }

  private static JsonNode object(JsonNode root, String name) {
    JsonNode node = root.path(name);
    if (!root.isObject() || (!node.isMissingNode() && !node.isObject())) {
      throw new IllegalArgumentException(
          "an object with \"columns\" and \"values\" is expected, each an object");
    }
    return node;
  }

  private static String text(JsonNode node, String name) {
    if (!node.isString()) {
      throw new IllegalArgumentException("a text is expected for \"" + name + "\"");
    }
    return node.asString();
  }

  static ObjectNode json(ColumnMapping mapping) {
    ObjectNode columns = Json.object();
    new TreeMap<>(mapping.columns()).forEach(columns::put);
    ObjectNode document = Json.object();
    document.set("columns", columns);
    document.set("values", Json.object());
    return document;
  }
}
