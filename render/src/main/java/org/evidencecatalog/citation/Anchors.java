package org.evidencecatalog.citation;

import org.evidencecatalog.model.CitationKey;

/**
 * Ids of places on a page. Characters of a key outside {@code A-Z a-z 0-9 _ . -} are written as
 * their hexadecimal code point between tildes, so that different keys never share an id and the key
 * can be read back.
 */
final class Anchors {

  private Anchors() {}

  /** Id of the entry of a report in the list. */
  static String reference(CitationKey key) {
    return "ref-" + encoded(key);
  }

  /** Id of the n-th citation that names a report first, counted from 1. */
  static String citation(CitationKey key, int n) {
    return "cite-" + encoded(key) + "-" + n;
  }

  /** Id of a note, counted from 1. */
  static String note(int number) {
    return "note-" + number;
  }

  private static String encoded(CitationKey key) {
    StringBuilder out = new StringBuilder();
    key.value()
        .codePoints()
        .forEach(
            c -> {
              if (isKept(c)) {
                out.appendCodePoint(c);
              } else {
                out.append('~').append(Integer.toHexString(c)).append('~');
              }
            });
    return out.toString();
  }

  private static boolean isKept(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '.'
        || c == '-';
  }
}
