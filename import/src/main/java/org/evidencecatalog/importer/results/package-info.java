/**
 * Results of studies as rows of a sheet, for pooling. Rows with their raw numbers and reported
 * effects enter, one choice of them for one body of evidence and their effect sizes leave. No study
 * and no arm is counted twice in silence, and every row that is not used is named with its reason.
 */
@NullMarked
package org.evidencecatalog.importer.results;

import org.jspecify.annotations.NullMarked;
