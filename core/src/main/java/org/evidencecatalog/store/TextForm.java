package org.evidencecatalog.store;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value with a text form.
 *
 * @param parser makes the value of the text; throws {@link IllegalArgumentException} if it cannot
 * @param printer makes the text of the value
 */
record TextForm<V>(Function<String, V> parser, Function<V, String> printer) implements Codec<V> {

  @Override
  public void write(JsonOutput out, V value) {
    out.text(printer.apply(value));
  }

  @Override
  public V read(JsonInput in) {
    String text = in.text();
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw in.fault(Objects.requireNonNullElse(e.getMessage(), "not permitted: " + text));
    }
  }
}
