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
  private static final int MOST_DIGITS = 9;
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
    if (!isNumber(value)) {
      throw new IllegalArgumentException("not a PMID: " + value);
    }
  }

  /** Reads a PMID, with or without {@code PMID:} or PubMed's address before it. */
  public static Optional<Pmid> parse(String text) {
    String stripped = text.strip();
    String bare =
        isNumber(stripped)
            ? stripped
            : PREFIX.matcher(stripped).replaceFirst("").replaceFirst("/$", "");
    return isNumber(bare) ? Optional.of(new Pmid(bare)) : Optional.empty();
  }

  private static boolean isNumber(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public Optional<String> link() {
    return Optional.of("https://pubmed.ncbi.nlm.nih.gov/" + value + "/");
  }
}
