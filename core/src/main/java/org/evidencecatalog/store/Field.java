package org.evidencecatalog.store;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One key of a JSON object.
 *
 * @param <T> what the object stands for
 * @param <V> what the key holds
 */
final class Field<T, V> {
  private final int index;
  private final SerializedString name;
  private final Codec<V> codec;
  private final Function<T, V> getter;

  /** What an absent key stands for; null if it must be there. */
  private final @Nullable V whenAbsent;

  Field(int index, String name, Codec<V> codec, Function<T, V> getter, @Nullable V whenAbsent) {
    this.index = index;
    this.name = new SerializedString(name);
    this.codec = codec;
    this.getter = getter;
    this.whenAbsent = whenAbsent;
  }

  String name() {
    return name.getValue();
  }

  Codec<V> codec() {
    return codec;
  }

  @Nullable V whenAbsent() {
    return whenAbsent;
  }

  void write(JsonOutput out, T owner) {
    out.key(name);
    codec.write(out, getter.apply(owner));
  }

  /** The value that was read for this key, or what its absence stands for. */
  @SuppressWarnings("unchecked") // only this field's codec fills this field's slot
  V of(Values values) {
    return (V) Objects.requireNonNull(values.at(index));
  }
}
