/**
 * What would change a grade. A question and the studies of a catalog enter; hypothetical studies,
 * studies left out and unknown values filled in are graded by the very framework; what leaves says
 * which of them move the level, exactly where.
 */
@NullMarked
package org.evidencecatalog.grading.whatif;

import org.jspecify.annotations.NullMarked;
