package org.evidencecatalog.model;

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
  private static final Pattern FORM = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s<>\"]+");
  private static final Pattern PREFIX =
      Pattern.compile("^(?:doi:\\s*|(?:https?://)?(?:dx\\.)?doi\\.org/)", Pattern.CASE_INSENSITIVE);

  /**
   * Validates the identifier.
   *
   * @throws IllegalArgumentException if it has not the form of a DOI
   */
  public Doi {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a DOI: " + value);
    }
  }

  /** Reads a DOI, with or without {@code doi:} or a resolver's address before it. */
  public static Optional<Doi> parse(String text) {
    String bare = PREFIX.matcher(text.strip()).replaceFirst("");
    return FORM.matcher(bare).matches() ? Optional.of(new Doi(bare)) : Optional.empty();
  }

  @Override
  public Optional<String> link() {
    return Optional.of("https://doi.org/" + value);
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
