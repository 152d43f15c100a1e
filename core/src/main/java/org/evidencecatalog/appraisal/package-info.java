/**
 * Tools that appraise the risk of bias of a study. An appraisal as somebody gave it enters; a class
 * of risk that the grading rules can weigh leaves, or nothing where the tool cannot tell.
 */
@NullMarked
package org.evidencecatalog.appraisal;

import org.jspecify.annotations.NullMarked;
