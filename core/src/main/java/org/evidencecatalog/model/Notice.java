package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** An editorial notice on a report. */
public enum Notice implements Coded {
  /** The report was retracted. */
  RETRACTION,
  /** The editors doubt the report. */
  EXPRESSION_OF_CONCERN,
  /** The report was corrected. */
  CORRECTION
}
