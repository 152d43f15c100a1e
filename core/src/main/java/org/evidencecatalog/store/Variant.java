package org.evidencecatalog.store;

import tools.jackson.core.io.SerializedString;

/**
 * One of the kinds of object of a {@link UnionCodec}.
 *
 * @param word the kind's name as the value of {@code type}
 * @param kind the class of its values
 * @param codec its other keys
 */
record Variant<V>(SerializedString word, Class<V> kind, ObjectCodec<V> codec) {

  static <V> Variant<V> of(String name, Class<V> kind, Layout<V> layout) {
    return new Variant<>(new SerializedString(name), kind, layout.codec());
  }

  String name() {
    return word.getValue();
  }

  /** Writes the keys of a value of this kind. */
  void writeFields(JsonOutput out, Object value) {
    codec.writeFields(out, kind.cast(value));
  }
}
