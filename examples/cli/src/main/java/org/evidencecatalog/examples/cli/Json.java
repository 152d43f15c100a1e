package org.evidencecatalog.examples.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** JSON documents with keys in the order in which they are put; unknown is {@code null}. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> node) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(node.apply(item)));
    return array;
  }

  static ArrayNode strings(Collection<?> items) {
    return array(items, item -> StringNode.valueOf(item.toString()));
  }

  static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresentOrElse(text -> node.put(key, text), () -> node.putNull(key));
  }

  static void put(ObjectNode node, String key, OptionalInt value) {
    value.ifPresentOrElse(number -> node.put(key, number), () -> node.putNull(key));
  }

  /** A number: whole numbers without a fraction. */
  static void put(ObjectNode node, String key, double value) {
    if (value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE) {
      node.put(key, (int) value);
    } else {
      node.put(key, value);
    }
  }

  /** A number that may be unknown, or beyond what a number can hold. */
  static void put(ObjectNode node, String key, OptionalDouble value) {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      put(node, key, value.getAsDouble());
    } else {
      node.putNull(key);
    }
  }

  static void print(PrintStream out, JsonNode document) {
    out.println(MAPPER.writeValueAsString(document).replace("\r\n", "\n"));
  }
}
