package org.evidencecatalog.citation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A style that can be asked for by name, as a listing shows it.
 *
 * @param id the name in the library of styles, which {@link CitationStyle#named} takes
 * @param title its title, in the words of its authors
 * @param parent id of the style that it prints like; empty if it has rules of its own
 * @param aliases other names that people use for it, in order
 */
public record StyleListing(String id, String title, Optional<String> parent, List<String> aliases) {

  /** Checks that every part is there. */
  public StyleListing {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(parent, "parent");
    aliases = List.copyOf(aliases);
  }
}
