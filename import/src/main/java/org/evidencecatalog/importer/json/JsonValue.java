package org.evidencecatalog.importer.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value: a text (also of a number or truth value), a list, or an object; null is a blank text.
 *
 * @param text the text; blank for lists and objects
 * @param items the elements of a list
 * @param fields the fields of an object, in order
 */
record JsonValue(String text, List<JsonValue> items, Map<String, JsonValue> fields) {

  static JsonValue of(String text) {
    return new JsonValue(text, List.of(), Map.of());
  }

  static JsonValue of(List<JsonValue> items) {
    return new JsonValue("", items, Map.of());
  }

  static JsonValue of(Map<String, JsonValue> fields) {
    return new JsonValue("", List.of(), fields);
  }

  Optional<JsonValue> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The text of a field; blank if there is none. */
  String textOf(String name) {
    return field(name).map(JsonValue::firstText).orElse("");
  }

  /** The elements of a field that is a list, or the field itself. */
  List<JsonValue> allOf(String name) {
    return field(name)
        .map(value -> value.items.isEmpty() && !value.isBlank() ? List.of(value) : value.items)
        .orElse(List.of());
  }

  /** The text, or that of the first element of a list. */
  String firstText() {
    return items.isEmpty() ? text.strip() : items.get(0).firstText();
  }

  boolean isBlank() {
    return text.isBlank() && items.isEmpty() && fields.isEmpty();
  }

  /** A line for people. */
  String shown() {
    if (!fields.isEmpty()) {
      return fields.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue().shown())
          .collect(Collectors.joining(", "));
    }
    return items.isEmpty()
        ? text
        : items.stream().map(JsonValue::shown).collect(Collectors.joining("; "));
  }
}
