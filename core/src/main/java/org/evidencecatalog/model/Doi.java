package org.evidencecatalog.model;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A digital object identifier (ISO 26324). Kept as printed, compared without regard to case.
 *
 * @param value {@code 10.} followed by a registrant, a slash and a suffix without blanks
 */
public record Doi(String value) implements Identifier {
  private static final Pattern REGISTRANT = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*");
  private static final Pattern PREFIX =
      Pattern.compile("^(?:doi:\\s*|(?:https?://)?(?:dx\\.)?doi\\.org/)", Pattern.CASE_INSENSITIVE);

  /**
   * Validates the identifier.
   *
   * @throws IllegalArgumentException if it has not the form of a DOI
   */
  public Doi {
    Objects.requireNonNull(value, "value");
    if (!isDoi(value)) {
      throw new IllegalArgumentException("not a DOI: " + value);
    }
  }

  /** Reads a DOI, with or without {@code doi:} or a resolver's address before it. */
  public static Optional<Doi> parse(String text) {
    String bare = PREFIX.matcher(text.strip()).replaceFirst("");
    return isDoi(bare) ? Optional.of(new Doi(bare)) : Optional.empty();
  }

  private static boolean isDoi(String text) {
    int slash = text.indexOf('/');
    return slash > 0 && isRegistrant(text, slash) && isSuffix(text, slash + 1);
  }

  /** {@code 10.} and four to nine digits; subdivisions are rare, and looked at by a pattern. */
  private static boolean isRegistrant(String text, int end) {
    int digits = end - 3;
    if (!text.startsWith("10.") || digits < 4) {
      return false;
    }
    for (int i = 3; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return REGISTRANT.matcher(text).region(0, end).matches();
      }
    }
    return digits <= 9;
  }

  private static boolean isSuffix(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || (c <= ' ' && " \t\n\u000B\f\r".indexOf(c) >= 0)) {
        return false;
      }
    }
    return start < text.length();
  }

  @Override
  public Optional<String> link() {
    return Optional.of("https://doi.org/" + encoded());
  }

  /** With everything escaped that has a meaning in an address or may not stand in one. */
  private String encoded() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ("%#?<>[]{}|\\^`".indexOf(c) >= 0) {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Doi that && folded().equals(that.folded());
  }

  @Override
  public int hashCode() {
    return folded().hashCode();
  }

  private String folded() {
    return value.toLowerCase(Locale.ROOT);
  }
}
