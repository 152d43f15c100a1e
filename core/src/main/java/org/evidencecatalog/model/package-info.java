/**
 * What a study is: immutable records and enums without logic beyond validation. Importers and the
 * store build these values; appraisal, synthesis, grading and rendering read them. Unknown is
 * always explicit: an {@code UNKNOWN} constant, an empty optional, or an empty list.
 */
@NullMarked
package org.evidencecatalog.model;

import org.jspecify.annotations.NullMarked;
