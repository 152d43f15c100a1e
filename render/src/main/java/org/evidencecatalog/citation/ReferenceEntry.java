package org.evidencecatalog.citation;

import java.util.Objects;
import org.evidencecatalog.model.CitationKey;

/**
 * One entry of a reference list, in the format of the list.
 *
 * @param key key of the report, the one it has in the catalog
 * @param number its place in the order of first citation, from 1; what numbered styles print
 * @param text the reference without its number, anchor and link back
 * @param citation what a plain citation of it alone prints; without an id in HTML
 */
public record ReferenceEntry(CitationKey key, int number, String text, String citation) {

  /**
   * Validates the entry.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public ReferenceEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(citation, "citation");
    if (number < 1) {
      throw new IllegalArgumentException("number must be at least 1: " + number);
    }
  }
}
