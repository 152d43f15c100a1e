package org.evidencecatalog.store;

/**
 * A value of which one constant says that nothing is known; that one is null.
 *
 * @param known how the others stand in JSON
 * @param unknown the constant
 */
record UnknownAsNull<V>(Codec<V> known, V unknown) implements Codec<V> {

  @Override
  public void write(JsonOutput out, V value) {
    if (unknown.equals(value)) {
      out.unknown();
    } else {
      known.write(out, value);
    }
  }

  @Override
  public V read(JsonInput in) {
    if (in.isUnknown()) {
      return unknown;
    }
    V value = known.read(in);
    return unknown.equals(value) ? unknown : value;
  }
}
