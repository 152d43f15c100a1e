/**
 * Evidence profiles and summaries of findings as GRADE lays them out, as data (Guyatt 2011, J Clin
 * Epidemiol 64:383). Grades by GRADE enter; profiles with a row per outcome and body leave.
 */
@NullMarked
package org.evidencecatalog.grading.profile;

import org.jspecify.annotations.NullMarked;
