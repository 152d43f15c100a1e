package org.evidencecatalog.store;

import org.jspecify.annotations.Nullable;

/** What was read for the keys of one object, by position of the key. */
final class Values {
  private final @Nullable Object[] slots;

  Values(@Nullable Object[] slots) {
    this.slots = slots;
  }

  @Nullable Object at(int index) {
    return slots[index];
  }
}
