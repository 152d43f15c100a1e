package org.evidencecatalog.citation;

/** How the citations of a style point to the list of references. */
public enum CitationKind {
  /** By numbers, here always in order of first citation. */
  NUMERIC,
  /** By author and date, or by author alone. */
  AUTHOR_DATE,
  /**
   * By footnotes. They are printed as superscript numbers that lead to the list, which then is in
   * order of first citation.
   */
  NOTE,
  /** By labels; the label of a report is its citation key. */
  LABEL;

  /** Whether citations are numbers and the list is in order of first citation. */
  public boolean isNumbered() {
    return this == NUMERIC || this == NOTE;
  }
}
