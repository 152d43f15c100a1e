package org.evidencecatalog.store;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the keys of a JSON object in the order in which they are written. A subclass holds one
 * {@link Field} for each key, declared in that order, and makes the value of what was read.
 *
 * @param <T> what the object stands for
 */
abstract class Layout<T> {
  private final String what;
  private final List<Field<T, ?>> fields = new ArrayList<>();

  /** Starts without keys; {@code what} names the object in messages, with its article. */
  Layout(String what) {
    this.what = what;
  }

  /**
   * Makes the value.
   *
   * @throws IllegalArgumentException if the values together are not permitted
   */
  abstract T make(Values values);

  /** Adds a key that must be there. */
  final <V> Field<T, V> required(String name, Codec<V> codec, Function<T, V> getter) {
    return add(name, codec, getter, null);
  }

  /** Adds a key whose absence means the same as {@code whenAbsent}. */
  final <V> Field<T, V> optional(String name, Codec<V> codec, Function<T, V> getter, V whenAbsent) {
    return add(name, codec, getter, whenAbsent);
  }

  /** Adds a key for a list; its absence means the same as an empty one. */
  final <V> Field<T, List<V>> list(String name, Codec<V> codec, Function<T, List<V>> getter) {
    return add(name, new ListCodec<>(codec), getter, List.of());
  }

  private <V> Field<T, V> add(
      String name, Codec<V> codec, Function<T, V> getter, @Nullable V whenAbsent) {
    Field<T, V> field = new Field<>(fields.size(), name, codec, getter, whenAbsent);
    fields.add(field);
    return field;
  }

  /** The codec of the keys declared until now. */
  final ObjectCodec<T> codec() {
    return new ObjectCodec<>(what, ImmutableList.copyOf(fields), this::make);
  }
}
