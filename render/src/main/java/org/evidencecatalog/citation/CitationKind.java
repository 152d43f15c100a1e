package org.evidencecatalog.citation;

/** How the citations of a style point to the list of references. */
public enum CitationKind {
  /** By numbers, here always in order of first citation. */
  NUMERIC,
  /** By author and date, or by author alone. */
  AUTHOR_DATE,
  /** By notes, numbered in order of the text; the list is sorted as the style says. */
  NOTE,
  /** By labels; the label of a report is its citation key. */
  LABEL
}
