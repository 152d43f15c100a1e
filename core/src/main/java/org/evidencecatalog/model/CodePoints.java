package org.evidencecatalog.model;

import java.util.Comparator;

/** The order in which everything is sorted that has no better order: by Unicode code points. */
public final class CodePoints {
  /** Strings in code-point order, the same on every machine and locale. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  /** Compares two strings by code points; {@link String#compareTo} compares UTF-16 units. */
  public static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // A surrogate belongs to a code point above every other UTF-16 unit.
        boolean highX = Character.isSurrogate(x);
        return highX != Character.isSurrogate(y) ? (highX ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
