package org.evidencecatalog.citation;

/** What citations and reference lists are written as. */
public enum OutputFormat {
  /** Plain text, one reference a line. Superscript numbers become {@code [1,2]}. */
  TEXT,
  /** A fragment of HTML 5; word processors keep its lists, italics and links when it is pasted. */
  HTML,
  /** CommonMark; superscripts and anchors are inline HTML, which GitHub renders too. */
  MARKDOWN,
  /** AsciiDoc; punctuation that could be read as markup is written as character references. */
  ASCIIDOC,
  /** LaTeX for a document in UTF-8 that loads {@code hyperref}. */
  LATEX,
  /** Rich Text Format: citations are fragments of it, a rendered list is a whole document. */
  RTF
}
