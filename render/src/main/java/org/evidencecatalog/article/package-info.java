/**
 * Markdown articles with citations, claims and shortcodes. An article's text and a catalog enter;
 * the same article leaves with our spans replaced and everything else byte for byte as it was, and
 * the findings of the audit that holds its claims against the evidence.
 */
@NullMarked
package org.evidencecatalog.article;

import org.jspecify.annotations.NullMarked;
