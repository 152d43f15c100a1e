package org.evidencecatalog.grading.profile;

import java.util.List;
import java.util.Objects;

/**
 * What a domain came to.
 *
 * @param domain the domain
 * @param change levels that it took or added
 * @param words as profiles have it: "not serious", "very serious", "undetected", …
 * @param footnotes letters of its notes
 */
public record DomainCell(Domain domain, int change, String words, List<String> footnotes) {

  /** Copies. */
  public DomainCell {
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(words, "words");
    footnotes = List.copyOf(footnotes);
  }
}
