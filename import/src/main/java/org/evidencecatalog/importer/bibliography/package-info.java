/**
 * Publications, whatever format listed them. What a record says enters as a {@link
 * org.evidencecatalog.importer.bibliography.Publication}; a study leaves where it states a design
 * or a registry number, else a background source. Records without a key are held back until all
 * inputs are known, because only then their keys can be told apart.
 */
@NullMarked
package org.evidencecatalog.importer.bibliography;

import org.jspecify.annotations.NullMarked;
