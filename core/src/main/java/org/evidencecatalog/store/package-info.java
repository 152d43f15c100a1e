/**
 * Catalogs as files: one JSON document, or JSON Lines. A catalog enters and becomes a file that is
 * there whole or not at all; a file or stream enters and leaves as an equal catalog, or as an
 * exception that names the place of the fault. What the format holds is described in {@code
 * docs/catalog-format.md}.
 */
@NullMarked
package org.evidencecatalog.store;

import org.jspecify.annotations.NullMarked;
