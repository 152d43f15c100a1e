/**
 * Effect sizes of single studies and what they say together: pooled estimates, heterogeneity, and
 * tests of how far to trust them. Raw arms or reported effects enter; effect sizes, a pooled
 * estimate or the reason why there is none leave. Nothing here throws for data that cannot be
 * pooled, and every formula names the publication it was taken from.
 */
@NullMarked
package org.evidencecatalog.synthesis;

import org.jspecify.annotations.NullMarked;
