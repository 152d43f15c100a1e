/**
 * The dry-needling guide: the articles and studies beside this package enter, the built pages and
 * what the audit found leave.
 */
@NullMarked
package org.evidencecatalog.examples.guide;

import org.jspecify.annotations.NullMarked;
