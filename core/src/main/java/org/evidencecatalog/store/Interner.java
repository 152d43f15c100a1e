package org.evidencecatalog.store;

import org.jspecify.annotations.Nullable;

/**
 * Gives equal short texts the same string, looked up by their characters so that a text seen before
 * costs no allocation. Not thread-safe; one for each read.
 */
final class Interner {
  /** Longer texts hardly repeat. */
  private static final int LONGEST = 200;

  /** Places looked at; texts made to collide are then kept apart instead of slowing the read. */
  private static final int PROBES = 16;

  private @Nullable String[] table = new @Nullable String[1 << 10];
  private int size;

  String intern(char[] chars, int offset, int length) {
    if (length > LONGEST) {
      return new String(chars, offset, length);
    }
    int hash = hash(chars, offset, length);
    for (int probe = 0; probe < PROBES; probe++) {
      int at = (spread(hash) + probe) & (table.length - 1);
      String known = table[at];
      if (known == null) {
        return add(at, new String(chars, offset, length));
      }
      if (known.hashCode() == hash && equal(known, chars, offset, length)) {
        return known;
      }
    }
    return new String(chars, offset, length);
  }

  private String add(int at, String text) {
    table[at] = text;
    size++;
    if (size > table.length / 2) {
      grow();
    }
    return text;
  }

  private void grow() {
    @Nullable String[] old = table;
    table = new @Nullable String[old.length * 2];
    for (String text : old) {
      if (text != null) {
        place(text);
      }
    }
  }

  private void place(String text) {
    for (int probe = 0; probe < PROBES; probe++) {
      int at = (spread(text.hashCode()) + probe) & (table.length - 1);
      if (table[at] == null) {
        table[at] = text;
        return;
      }
    }
  }

  /** The hash that {@link String#hashCode} has. */
  private static int hash(char[] chars, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean equal(String text, char[] chars, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
