/**
 * From bodies of evidence to grades with reasons. A question and the studies that answer it enter;
 * a grade leaves that says for every rule of its framework what was proposed, applied, why, by
 * which source and on which numbers. A framework is a pure function of one body.
 */
@NullMarked
package org.evidencecatalog.grading;

import org.jspecify.annotations.NullMarked;
