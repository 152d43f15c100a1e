package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** Who paid for a study. */
public enum Funding implements Coded {
  /** A company. */
  INDUSTRY,
  /** A public body or university. */
  PUBLIC,
  /** A charity or foundation. */
  CHARITY,
  /** Stated to be unfunded. */
  NONE
}
