/**
 * Benchmarks beside what they are compared with, in the same run: generated files enter, ratios
 * leave.
 */
@NullMarked
package org.evidencecatalog.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
