package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** Where a study stands; an axis of its own beside {@link ReportKind} and {@link Notice}. */
public enum StudyStatus implements Coded {
  /** Not yet recruiting. */
  PLANNED,
  /** Taking participants. */
  RECRUITING,
  /** Running, no longer recruiting. */
  ACTIVE,
  /** Finished as planned. */
  COMPLETED,
  /** Stopped early. */
  TERMINATED,
  /** Halted, may resume. */
  SUSPENDED,
  /** Stopped before the first participant. */
  WITHDRAWN,
  /** Not reported. */
  UNKNOWN
}
