/**
 * From bytes to rows. Bytes of a file enter; rows of trimmed cells leave, each with the physical
 * line on which it starts. Encoding, delimiter, quotes, line ends and limits are dealt with here
 * and nowhere else.
 */
@NullMarked
package org.evidencecatalog.importer.text;

import org.jspecify.annotations.NullMarked;
