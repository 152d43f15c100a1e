package org.evidencecatalog.importer.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what texts were read as, so that equal cells share one value and are understood once.
 * Looks a text up where it stands in a buffer, without making a string of it. Not thread-safe.
 *
 * @param <T> what a text is read as
 */
public final class Memo<T> {
  private static final int MAX_ENTRIES = 1 << 20;
  private static final int MAX_LENGTH = 1 << 10;

  private @Nullable Entry<T>[] table = newTable(64);
  private int size;

  private record Entry<T>(int hash, String text, T value) {}

  // Elements of the array are entries only.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> @Nullable Entry<T>[] newTable(int capacity) {
    return new Entry[capacity];
  }

  /** The value of the text between two positions of another, computed the first time. */
  public T get(String text, int start, int end, Function<? super String, ? extends T> reading) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash = spread(hash);
    int mask = table.length - 1;
    int i = hash & mask;
    for (Entry<T> entry = table[i]; entry != null; entry = table[i]) {
      if (entry.hash() == hash && matches(entry.text(), text, start, end)) {
        return entry.value();
      }
      i = (i + 1) & mask;
    }
    return added(hash, text.substring(start, end), reading);
  }

  /** The value of the text between two positions of a buffer, computed the first time. */
  public T get(char[] chars, int start, int end, Function<? super String, ? extends T> reading) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    hash = spread(hash);
    int mask = table.length - 1;
    int i = hash & mask;
    for (Entry<T> entry = table[i]; entry != null; entry = table[i]) {
      if (entry.hash() == hash && matches(entry.text(), chars, start, end)) {
        return entry.value();
      }
      i = (i + 1) & mask;
    }
    return added(hash, new String(chars, start, end - start), reading);
  }

  private T added(int hash, String text, Function<? super String, ? extends T> reading) {
    T value = reading.apply(text);
    if (size < MAX_ENTRIES && text.length() <= MAX_LENGTH) {
      put(new Entry<>(hash, text, value));
    }
    return value;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean matches(String known, String text, int start, int end) {
    return known.length() == end - start && text.startsWith(known, start);
  }

  private static boolean matches(String text, char[] chars, int start, int end) {
    if (text.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i - start) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  private void put(Entry<T> entry) {
    if (2 * ++size > table.length) {
      @Nullable Entry<T>[] old = table;
      table = newTable(2 * old.length);
      for (Entry<T> moved : old) {
        if (moved != null) {
          place(moved);
        }
      }
    }
    place(entry);
  }

  private void place(Entry<T> entry) {
    int mask = table.length - 1;
    int i = entry.hash() & mask;
    while (table[i] != null) {
      i = (i + 1) & mask;
    }
    table[i] = entry;
  }
}
