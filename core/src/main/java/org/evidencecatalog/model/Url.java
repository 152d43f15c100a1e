package org.evidencecatalog.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address on the web.
 *
 * @param value an absolute {@code http} or {@code https} address without blanks, quotes and angle
 *     brackets
 */
public record Url(String value) implements Identifier {
  private static final Pattern FORM =
      Pattern.compile("https?://[^\\s<>\"\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

  /**
   * Validates the address.
   *
   * @throws IllegalArgumentException if it has not that form
   */
  public Url {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an http or https address: " + value);
    }
  }

  /** Reads an address; anything but {@code http} and {@code https} is refused. */
  public static Optional<Url> parse(String text) {
    String bare = text.strip();
    return FORM.matcher(bare).matches() ? Optional.of(new Url(bare)) : Optional.empty();
  }

  @Override
  public Optional<String> link() {
    return Optional.of(value);
  }
}
