package org.evidencecatalog.store;

/** How values of one type stand in JSON. Implementations hold no state and never yield null. */
interface Codec<T> {

  /** Writes the value as one JSON value. */
  void write(JsonOutput out, T value);

  /**
   * Reads the value that starts at the current token and leaves its last token the current one.
   *
   * @throws CatalogFormatException if something else stands there
   */
  T read(JsonInput in);
}
