/**
 * CSV exports of registries, databases and reference managers. A table enters that is recognised by
 * its header; studies, publications and editorial notices leave, with the problems found and the
 * rows that were left out. Which column of which format feeds which field is data, in {@code
 * columns.csv} beside this package.
 */
@NullMarked
package org.evidencecatalog.importer.delimited;

import org.jspecify.annotations.NullMarked;
