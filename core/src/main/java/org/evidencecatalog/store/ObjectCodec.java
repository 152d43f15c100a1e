package org.evidencecatalog.store;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with a fixed set of keys. All of them are written, in their order; they are read in
 * any order, each at most once, and no others.
 */
final class ObjectCodec<T> implements Codec<T> {
  private final String what;
  private final ImmutableList<Field<T, ?>> fields;
  private final Function<Values, T> maker;
  private final KeyTable keys;

  ObjectCodec(String what, ImmutableList<Field<T, ?>> fields, Function<Values, T> maker) {
    this.what = what;
    this.fields = fields;
    this.maker = maker;
    this.keys = new KeyTable(fields.stream().map(Field::name).toList());
  }

  ImmutableList<Field<T, ?>> fields() {
    return fields;
  }

  @Override
  public void write(JsonOutput out, T value) {
    out.startObject();
    writeFields(out, value);
    out.endObject();
  }

  void writeFields(JsonOutput out, T value) {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(out, value);
    }
  }

  @Override
  public T read(JsonInput in) {
    JsonInput.Place start = in.startObject(what);
    @Nullable Object[] slots = new @Nullable Object[fields.size()];
    for (int at = in.nextKey(keys, 0); at >= 0; at = in.nextKey(keys, at + 1)) {
      in.refuseTwice(slots[at]);
      in.next();
      slots[at] = fields.get(at).codec().read(in);
    }
    return make(in, start, slots);
  }

  /** Makes the value of what was read for its keys, or says at the object's start why not. */
  T make(JsonInput in, JsonInput.Place start, @Nullable Object[] slots) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == null) {
        slots[i] = whenAbsent(fields.get(i), in, start);
      }
    }
    try {
      return maker.apply(new Values(slots));
    } catch (IllegalArgumentException e) {
      throw in.fault(start, Objects.requireNonNullElse(e.getMessage(), "not " + what));
    }
  }

  private Object whenAbsent(Field<T, ?> field, JsonInput in, JsonInput.Place start) {
    Object value = field.whenAbsent();
    if (value == null) {
      throw in.fault(start, what + " needs the key \"" + field.name() + "\"");
    }
    return value;
  }
}
