package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** A yes-or-no fact of a study, with the two ways of not knowing it. */
public enum Answer implements Coded {
  /** Stated to be so. */
  YES,
  /** Stated not to be so. */
  NO,
  /** The source itself calls it unclear. */
  UNCLEAR,
  /** Not reported, or not seen. */
  UNKNOWN
}
