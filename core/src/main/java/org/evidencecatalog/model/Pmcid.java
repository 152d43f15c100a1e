package org.evidencecatalog.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PubMed Central identifier.
 *
 * @param value {@code PMC} followed by digits
 */
public record Pmcid(String value) implements Identifier {
  private static final Pattern FORM = Pattern.compile("PMC[1-9]\\d{0,9}");
  private static final Pattern LOOSE =
      Pattern.compile("(?:pmcid:?\\s*)?(pmc\\d+)(?:\\.\\d+)?", Pattern.CASE_INSENSITIVE);

  /**
   * Validates the identifier.
   *
   * @throws IllegalArgumentException if it has not that form
   */
  public Pmcid {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a PMCID: " + value);
    }
  }

  /** Reads a PMCID in any case, with or without {@code PMCID:} before it or a version after it. */
  public static Optional<Pmcid> parse(String text) {
    Matcher matcher = LOOSE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String bare = matcher.group(1).toUpperCase(Locale.ROOT);
    return FORM.matcher(bare).matches() ? Optional.of(new Pmcid(bare)) : Optional.empty();
  }

  @Override
  public Optional<String> link() {
    return Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/" + value + "/");
  }
}
