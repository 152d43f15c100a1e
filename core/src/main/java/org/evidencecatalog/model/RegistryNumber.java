package org.evidencecatalog.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of a study in a registry. Compared without regard to case.
 *
 * @param registry the registry
 * @param value the number in the registry's form, without blanks
 */
public record RegistryNumber(Registry registry, String value) implements Identifier {

  /**
   * Validates the number.
   *
   * @throws IllegalArgumentException if it has not the registry's form
   */
  public RegistryNumber {
    Objects.requireNonNull(registry, "registry");
    Objects.requireNonNull(value, "value");
    if (!registry.holds(value)) {
      throw new IllegalArgumentException("not a number of " + registry + ": " + value);
    }
  }

  /** Recognises a registry number by its form; blanks inside it are dropped. */
  public static Optional<RegistryNumber> parse(String text) {
    String bare = text.replaceAll("[\\s\\u00a0]+", "");
    return Registry.of(bare).map(registry -> new RegistryNumber(registry, bare));
  }

  @Override
  public Optional<String> link() {
    return switch (registry) {
      case CLINICALTRIALS_GOV -> Optional.of("https://clinicaltrials.gov/study/" + value);
      case ISRCTN -> Optional.of("https://www.isrctn.com/" + value);
      case DRKS -> Optional.of("https://drks.de/search/en/trial/" + value);
      default -> Optional.empty();
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegistryNumber that
        && registry == that.registry
        && folded().equals(that.folded());
  }

  @Override
  public int hashCode() {
    return folded().hashCode();
  }

  private String folded() {
    return value.toUpperCase(Locale.ROOT);
  }
}
