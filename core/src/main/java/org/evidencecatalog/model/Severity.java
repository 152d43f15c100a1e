package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** How bad a problem or finding is; the order is from worst to mildest. */
public enum Severity implements Coded {
  /** Something stated could not be taken. */
  ERROR,
  /** Something was taken that may not mean what it seems. */
  WARNING,
  /** Worth knowing. */
  NOTE
}
