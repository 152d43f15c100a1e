package org.evidencecatalog.article;

/**
 * What takes the place of one of our spans.
 *
 * @param markdown in the Markdown that is built
 * @param html in the HTML that is built; well-formed and safe
 * @param layout how it stands in the text
 */
record Fragment(String markdown, String html, Layout layout) {

  /** How a fragment stands in the text. */
  enum Layout {
    /** Inside a sentence. */
    INLINE,
    /** Sentences: a paragraph of its own where nothing else stands beside it. */
    PARAGRAPH,
    /** A table or a list: always a block of its own. */
    BLOCK
  }

  /** A fragment inside a sentence. */
  static Fragment inline(String markdown, String html) {
    return new Fragment(markdown, html, Layout.INLINE);
  }

  /** Plain text inside a sentence. */
  static Fragment text(String text) {
    return inline(Escapes.markdown(text), Escapes.html(text));
  }
}
