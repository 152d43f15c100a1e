package org.evidencecatalog.citation;

/** What citations and reference lists are written as. */
public enum OutputFormat {
  /** Plain text, one reference a line. Superscript numbers become {@code [1,2]}. */
  TEXT,
  /** A fragment of HTML 5. */
  HTML,
  /** CommonMark; superscripts and anchors are inline HTML, which GitHub renders too. */
  MARKDOWN
}
