package org.evidencecatalog.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A list; never null, for an empty list already says that nothing is known.
 *
 * @param element how its elements stand in JSON
 */
record ListCodec<V>(Codec<V> element) implements Codec<List<V>> {

  @Override
  public void write(JsonOutput out, List<V> values) {
    out.startList();
    for (int i = 0; i < values.size(); i++) {
      element.write(out, values.get(i));
    }
    out.endList();
  }

  @Override
  public List<V> read(JsonInput in) {
    in.startList();
    if (!in.nextElement()) {
      return List.of();
    }
    V first = element.read(in);
    if (!in.nextElement()) {
      return List.of(first);
    }
    List<V> values = new ArrayList<>();
    values.add(first);
    do {
      values.add(element.read(in));
    } while (in.nextElement());
    return List.copyOf(values);
  }
}
