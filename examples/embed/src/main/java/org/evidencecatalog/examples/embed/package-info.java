/** The shortest program that shows users how strong the evidence is, and why. */
@NullMarked
package org.evidencecatalog.examples.embed;

import org.jspecify.annotations.NullMarked;
