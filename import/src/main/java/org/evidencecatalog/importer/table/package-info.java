/**
 * The native CSV files. Rows of text enter; studies, background sources and concepts leave, with
 * the problems found and the rows that were left out. A file is recognised by its columns, which
 * are matched once; after that every cell is asked for by its position.
 */
@NullMarked
package org.evidencecatalog.importer.table;

import org.jspecify.annotations.NullMarked;
