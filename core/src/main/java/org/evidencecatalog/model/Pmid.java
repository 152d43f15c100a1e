package org.evidencecatalog.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A PubMed identifier.
 *
 * @param value 1 to 9 digits, the first of them not zero
 */
public record Pmid(String value) implements Identifier {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:pmid:?\\s*|(?:https?://)?pubmed\\.ncbi\\.nlm\\.nih\\.gov/)",
          Pattern.CASE_INSENSITIVE);

  /**
   * Validates the identifier.
   *
   * @throws IllegalArgumentException if it is not such a number
   */
  public Pmid {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a PMID: " + value);
    }
  }

  /** Reads a PMID, with or without {@code PMID:} or PubMed's address before it. */
  public static Optional<Pmid> parse(String text) {
    String bare = PREFIX.matcher(text.strip()).replaceFirst("").replaceFirst("/$", "");
    return FORM.matcher(bare).matches() ? Optional.of(new Pmid(bare)) : Optional.empty();
  }

  @Override
  public Optional<String> link() {
    return Optional.of("https://pubmed.ncbi.nlm.nih.gov/" + value + "/");
  }
}
