package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** The word a source uses for how blind a study was; it does not say who was blinded. */
public enum BlindingLabel implements Coded {
  /** Nobody was blinded. */
  OPEN,
  /** Single-blind. */
  SINGLE,
  /** Double-blind. */
  DOUBLE,
  /** Triple-blind. */
  TRIPLE,
  /** Quadruple-blind. */
  QUADRUPLE,
  /** No such word was given. */
  UNKNOWN
}
