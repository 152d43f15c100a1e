package org.evidencecatalog.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.evidencecatalog.model.CitationKey;

/**
 * A place in a text at which one or more sources are cited.
 *
 * @param items the sources, in the order written; never empty
 * @param mode how the citation sits in its sentence
 */
public record Citation(List<CitationItem> items, CitationMode mode) {

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if there is no item
   */
  public Citation {
    items = List.copyOf(items);
    Objects.requireNonNull(mode, "mode");
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a citation needs at least one item");
    }
  }

  /** A parenthetical citation of some sources. */
  public static Citation of(CitationKey... keys) {
    return new Citation(
        Arrays.stream(keys).map(CitationItem::of).toList(), CitationMode.PARENTHETICAL);
  }

  /** A citation whose author is part of the sentence. */
  public static Citation narrative(CitationKey key) {
    return new Citation(List.of(CitationItem.of(key)), CitationMode.NARRATIVE);
  }

  /** Whether the authors of an item are left out where the style would print them. */
  boolean suppressesAuthor(CitationItem item) {
    return mode == CitationMode.SUPPRESS_AUTHOR || item.suppressAuthor();
  }
}
