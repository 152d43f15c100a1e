package org.evidencecatalog.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An identifier of a scheme this library gives no meaning to, such as an ISBN or an accession
 * number; it never links or merges anything.
 *
 * @param scheme name of the scheme; not blank
 * @param value as printed; not blank
 */
public record OtherIdentifier(String scheme, String value) implements Identifier {

  /**
   * Validates the identifier.
   *
   * @throws IllegalArgumentException if a part is blank
   */
  public OtherIdentifier {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(value, "value");
    if (scheme.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("scheme and value must not be blank");
    }
  }

  @Override
  public Optional<String> link() {
    return Optional.empty();
  }
}
