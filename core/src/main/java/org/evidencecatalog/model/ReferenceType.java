package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** What kind of publication a reference is. */
public enum ReferenceType implements Coded {
  /** An article in a journal. */
  ARTICLE_JOURNAL,
  /** A web page. */
  WEBPAGE,
  /** A book. */
  BOOK,
  /** A chapter of a book. */
  CHAPTER,
  /** A report or guideline. */
  REPORT,
  /** A thesis. */
  THESIS,
  /** A paper or abstract of a conference. */
  CONFERENCE_PAPER,
  /** A record in a registry. */
  REGISTRATION,
  /** A data set. */
  DATASET,
  /** Anything else. */
  OTHER
}
