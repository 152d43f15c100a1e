package org.evidencecatalog.store;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One of several kinds of object, told apart by the key {@code type}, which is written first and
 * read wherever it stands. Equal keys of several kinds hold the same kind of value.
 */
final class UnionCodec<T> implements Codec<T> {
  private static final SerializedString TYPE = new SerializedString("type");

  private final String what;
  private final ImmutableList<Variant<? extends T>> variants;

  /** For the keys of all kinds together, {@code type} first. */
  private final KeyTable keys;

  private final ImmutableList<Codec<?>> codecs;

  /** For each kind, at which of all keys its own ones stand. */
  private final int[][] slots;

  UnionCodec(String what, List<Variant<? extends T>> variants) {
    this.what = what;
    this.variants = ImmutableList.copyOf(variants);
    Map<String, Codec<?>> all = new LinkedHashMap<>();
    all.put(TYPE.getValue(), Scalars.LABEL);
    variants.forEach(variant -> variant.codec().fields().forEach(field -> unite(all, field)));
    this.codecs = ImmutableList.copyOf(all.values());
    this.keys = new KeyTable(List.copyOf(all.keySet()));
    this.slots =
        variants.stream()
            .map(
                variant ->
                    variant.codec().fields().stream()
                        .mapToInt(field -> keys.names().indexOf(field.name()))
                        .toArray())
            .toArray(int[][]::new);
  }

  private static void unite(Map<String, Codec<?>> all, Field<?, ?> field) {
    Codec<?> other = all.putIfAbsent(field.name(), field.codec());
    if (other != null && !other.equals(field.codec())) {
      throw new IllegalStateException("two kinds of value under the key " + field.name());
    }
  }

  ImmutableList<Variant<? extends T>> variants() {
    return variants;
  }

  @Override
  public void write(JsonOutput out, T value) {
    for (Variant<? extends T> variant : variants) {
      if (variant.kind().isInstance(value)) {
        out.startObject();
        out.key(TYPE);
        out.word(variant.word());
        variant.writeFields(out, value);
        out.endObject();
        return;
      }
    }
    throw new IllegalStateException("no type for " + value.getClass());
  }

  @Override
  public T read(JsonInput in) {
    JsonInput.Place start = in.startObject(what);
    @Nullable Object[] all = new @Nullable Object[codecs.size()];
    for (int at = in.nextKey(keys, 0); at >= 0; at = in.nextKey(keys, at + 1)) {
      in.refuseTwice(all[at]);
      in.next();
      all[at] = codecs.get(at).read(in);
    }
    int kind = kind(in, start, all[0]);
    Variant<? extends T> variant = variants.get(kind);
    @Nullable Object[] own = taken(all, slots[kind]);
    refuseForeign(variant, in, start, all);
    return variant.codec().make(in, start, own);
  }

  private int kind(JsonInput in, JsonInput.Place start, @Nullable Object type) {
    for (int i = 0; i < variants.size(); i++) {
      if (variants.get(i).name().equals(type)) {
        return i;
      }
    }
    String names = variants.stream().map(Variant::name).collect(Collectors.joining(", "));
    throw in.fault(
        start,
        type == null
            ? what + " needs the key \"type\" with one of " + names
            : "the type \"" + type + "\" is not permitted; one of " + names + " is expected");
  }

  /** Moves the values of one kind's keys out of those of all. */
  private static @Nullable Object[] taken(@Nullable Object[] all, int[] slots) {
    @Nullable Object[] own = new @Nullable Object[slots.length];
    for (int i = 0; i < slots.length; i++) {
      own[i] = all[slots[i]];
      all[slots[i]] = null;
    }
    all[0] = null;
    return own;
  }

  private void refuseForeign(
      Variant<?> variant, JsonInput in, JsonInput.Place start, @Nullable Object[] left) {
    List<String> foreign = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      if (left[i] != null) {
        foreign.add('"' + keys.names().get(i) + '"');
      }
    }
    if (!foreign.isEmpty()) {
      throw in.fault(
          start,
          what + " of type \"" + variant.name() + "\" has no key " + String.join(", ", foreign));
    }
  }
}
