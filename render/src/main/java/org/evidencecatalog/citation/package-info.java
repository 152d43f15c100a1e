/**
 * Citations and reference lists in any style of the Citation Style Language, as text, HTML or
 * Markdown. Reports found by their citation keys, a style and an output format enter; numbered or
 * author-date citations and the list of references leave, with everything that came from outside
 * escaped. Nothing here opens a network connection, and nothing depends on the locale of the
 * machine.
 */
@NullMarked
package org.evidencecatalog.citation;

import org.jspecify.annotations.NullMarked;
