package org.evidencecatalog.citation;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;

/**
 * One source in a citation.
 *
 * @param key key of the report
 * @param prefix text before it, such as {@code see}; plain text, empty if none
 * @param locator place in the source
 * @param suffix text after it; plain text, empty if none. A suffix that starts with a letter or
 *     digit is set off by a comma.
 * @param suppressAuthor whether an author-date style prints the date alone; numbers stay as they
 *     are
 */
public record CitationItem(
    CitationKey key,
    String prefix,
    Optional<Locator> locator,
    String suffix,
    boolean suppressAuthor) {

  /** Checks that every part is there. */
  public CitationItem {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(locator, "locator");
    Objects.requireNonNull(suffix, "suffix");
  }

  /** A source and nothing else. */
  public static CitationItem of(CitationKey key) {
    return new CitationItem(key, "", Optional.empty(), "", false);
  }

  /** Whether text stands before or after it. */
  boolean hasAffix() {
    return !prefix.isBlank() || !suffix.isBlank();
  }
}
