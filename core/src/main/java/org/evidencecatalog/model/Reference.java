package org.evidencecatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reference list prints about one publication. Build with {@link #builder(String)}.
 *
 * @param type kind of publication
 * @param title as printed; not blank
 * @param authors in order; empty if unknown
 * @param issued when it was published
 * @param container journal, book or site it appeared in
 * @param volume volume as printed
 * @param issue issue as printed
 * @param pages page range or article number as printed
 * @param publisher who published it
 * @param language BCP 47 tag of its language
 * @param accessed when a web page was looked at
 * @param identifiers DOI, PMID, PMCID, registry numbers, addresses
 */
public record Reference(
    ReferenceType type,
    String title,
    List<Contributor> authors,
    Optional<PartialDate> issued,
    Optional<String> container,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages,
    Optional<String> publisher,
    Optional<String> language,
    Optional<PartialDate> accessed,
    List<Identifier> identifiers) {

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if the title is blank or an optional text is present and blank
   */
  public Reference {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(issued, "issued");
    Objects.requireNonNull(accessed, "accessed");
    authors = List.copyOf(authors);
    identifiers = List.copyOf(identifiers);
    if (title.isBlank()
        || isBlank(container)
        || isBlank(volume)
        || isBlank(issue)
        || isBlank(pages)
        || isBlank(publisher)
        || isBlank(language)) {
      throw new IllegalArgumentException("texts must not be blank");
    }
  }

  private static boolean isBlank(Optional<String> text) {
    return text.isPresent() && text.get().isBlank();
  }

  /** Starts a reference with the one thing it must have. */
  public static ReferenceBuilder builder(String title) {
    return new ReferenceBuilder(title);
  }

  /** The first identifier of a class, if there is one. */
  public <T extends Identifier> Optional<T> identifier(Class<T> kind) {
    for (Identifier identifier : identifiers) {
      if (kind.isInstance(identifier)) {
        return Optional.of(kind.cast(identifier));
      }
    }
    return Optional.empty();
  }

  /** The registry numbers, in order. */
  public List<RegistryNumber> registryNumbers() {
    return identifiers.stream()
        .filter(RegistryNumber.class::isInstance)
        .map(RegistryNumber.class::cast)
        .toList();
  }
}
