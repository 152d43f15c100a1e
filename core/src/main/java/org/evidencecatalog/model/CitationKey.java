package org.evidencecatalog.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The key under which a report or background source is cited.
 *
 * @param value the key: not blank, at most 200 characters, without braces and control characters
 */
public record CitationKey(String value) implements Comparable<CitationKey> {
  /** Greatest length in UTF-16 units; a house rule. */
  public static final int MAX_LENGTH = 200;

  private static final Pattern BARE =
      Pattern.compile("[\\p{L}\\p{N}_](?:[:.#$%&\\-+?<>~/]?[\\p{L}\\p{N}_])*");

  /**
   * Validates the key.
   *
   * @throws IllegalArgumentException if it is blank, too long, or holds a brace or control
   *     character
   */
  public CitationKey {
    Objects.requireNonNull(value, "value");
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "a citation key is 1 to 200 characters without braces and control characters: " + value);
    }
  }

  /** Whether a text can be a key. */
  public static boolean isValid(String text) {
    return !text.isBlank() && text.length() <= MAX_LENGTH && hasOnlyPermitted(text);
  }

  private static boolean hasOnlyPermitted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c < ' ' || c == 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Whether it must be cited as <code>@{…}</code> because Pandoc's bare syntax cannot hold it. */
  public boolean needsBraces() {
    return !BARE.matcher(value).matches();
  }

  /** Code-point order. */
  @Override
  public int compareTo(CitationKey other) {
    return CodePoints.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
