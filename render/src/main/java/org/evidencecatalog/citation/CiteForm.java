package org.evidencecatalog.citation;

import java.util.Optional;

/**
 * Which variant of a style prints a source in a citation.
 *
 * @param position where the source stands among the citations of the text
 * @param label what the locator counts, if there is one
 * @param names how many authors stand before "et al." to tell sources apart; 0 as the style says
 * @param ambiguous whether the conditions hold that a style sets for sources not told apart yet
 */
record CiteForm(CitePosition position, Optional<LocatorLabel> label, int names, boolean ambiguous) {
  /** A source cited for the first time that no other is like. */
  static final CiteForm PLAIN = new CiteForm(CitePosition.FIRST, Optional.empty(), 0, false);

  CiteForm at(CitePosition value) {
    return new CiteForm(value, label, names, ambiguous);
  }

  CiteForm with(Optional<LocatorLabel> value) {
    return new CiteForm(position, value, names, ambiguous);
  }

  CiteForm with(Distinction distinction) {
    return new CiteForm(position, label, distinction.names(), distinction.ambiguous());
  }
}
