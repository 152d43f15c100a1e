package org.evidencecatalog.citation;

/** How a citation sits in its sentence. */
public enum CitationMode {
  /** Beside the sentence: {@code (Cotchett et al., 2014)}, or a number. */
  PARENTHETICAL,
  /** The authors are part of the sentence: {@code Cotchett et al. (2014)}. */
  NARRATIVE,
  /** The sentence has named the authors already: {@code (2014)}, or a number. */
  SUPPRESS_AUTHOR
}
