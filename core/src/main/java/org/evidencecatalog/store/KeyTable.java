package org.evidencecatalog.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.io.SerializedString;

/** The keys that one kind of JSON object may have, in their fixed order. */
final class KeyTable {
  /** What {@link #find} yields for a key that is not one of these. */
  static final int NONE = -1;

  private final ImmutableList<SerializedString> names;
  private final ImmutableMap<String, Integer> positions;

  KeyTable(List<String> names) {
    this.names = names.stream().map(SerializedString::new).collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      builder.put(names.get(i), i);
    }
    this.positions = builder.buildOrThrow();
  }

  ImmutableList<String> names() {
    return positions.keySet().asList();
  }

  int size() {
    return names.size();
  }

  SerializedString name(int position) {
    return names.get(position);
  }

  int find(String name) {
    return Objects.requireNonNullElse(positions.get(name), NONE);
  }
}
