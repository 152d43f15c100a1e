/**
 * What the text of one cell means. A trimmed, non-blank text enters; a value leaves, or none, with
 * findings on what was interpreted or refused and what would have been accepted. Nothing here knows
 * files, rows or columns.
 */
@NullMarked
package org.evidencecatalog.importer.value;

import org.jspecify.annotations.NullMarked;
