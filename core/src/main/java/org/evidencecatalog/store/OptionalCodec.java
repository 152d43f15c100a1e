package org.evidencecatalog.store;

import java.util.Optional;

/**
 * A value, or null for an unknown one.
 *
 * @param known how a known value stands in JSON
 */
record OptionalCodec<V>(Codec<V> known) implements Codec<Optional<V>> {

  @Override
  public void write(JsonOutput out, Optional<V> value) {
    if (value.isPresent()) {
      known.write(out, value.get());
    } else {
      out.unknown();
    }
  }

  @Override
  public Optional<V> read(JsonInput in) {
    return in.isUnknown() ? Optional.empty() : Optional.of(known.read(in));
  }
}
