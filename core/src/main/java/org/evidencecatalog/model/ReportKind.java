package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** What a report of a study is. */
public enum ReportKind implements Coded {
  /** A paper with the main results. */
  RESULTS,
  /** A published protocol. */
  PROTOCOL,
  /** A record in a trial registry. */
  REGISTRATION,
  /** Later results of the same participants. */
  FOLLOW_UP,
  /** Another analysis of the same data. */
  SECONDARY_ANALYSIS,
  /** A conference abstract. */
  ABSTRACT,
  /** Not stated; taken to bear results. */
  UNKNOWN
}
