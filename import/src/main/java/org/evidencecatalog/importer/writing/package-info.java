/**
 * Native CSV files, written. Sources as they were imported enter; files leave that are the same
 * sources when they are imported again, but for where and how each value was first read.
 */
@NullMarked
package org.evidencecatalog.importer.writing;

import org.jspecify.annotations.NullMarked;
