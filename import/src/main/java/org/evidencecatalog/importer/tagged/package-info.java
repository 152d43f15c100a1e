/**
 * Files of tagged records: RIS, PubMed, Web of Science, EndNote. Lines enter a lexer that knows how
 * a tag, a continuation and the end of a record look; records of named texts leave it, which a
 * table of each format maps to publications. A format is recognised by its first tagged lines.
 */
@NullMarked
package org.evidencecatalog.importer.tagged;

import org.jspecify.annotations.NullMarked;
