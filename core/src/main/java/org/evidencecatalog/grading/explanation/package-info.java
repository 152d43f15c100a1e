/**
 * Where judgements come from: the studies behind each, their weights, and the cells in which their
 * numbers stand. Grades and the columns of files enter; explanations leave.
 */
@NullMarked
package org.evidencecatalog.grading.explanation;

import org.jspecify.annotations.NullMarked;
