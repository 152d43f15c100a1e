package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** Which arm a result speaks for. */
public enum Favours implements Coded {
  /** The first arm. */
  ARM1,
  /** The second arm. */
  ARM2,
  /** Neither arm. */
  NEITHER,
  /** The source calls it unclear. */
  UNCLEAR,
  /** Not stated. */
  UNKNOWN
}
