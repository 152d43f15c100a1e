/**
 * Imports studies. Files and folders enter; sources as they were read, one of each record, leave
 * with every problem located, and the catalog made of them. Problems of rows and cells are values;
 * only an input that cannot be read at all ends in an {@link
 * org.evidencecatalog.importer.ImportException}.
 */
@NullMarked
package org.evidencecatalog.importer;

import org.jspecify.annotations.NullMarked;
