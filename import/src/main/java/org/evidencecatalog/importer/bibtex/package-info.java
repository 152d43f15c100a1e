/**
 * BibTeX and BibLaTeX files. Lines enter; entries leave the lexer, fields the parser, and
 * publications the mapper, with LaTeX turned into plain text. An entry that is never closed costs
 * itself, not the entries after it.
 */
@NullMarked
package org.evidencecatalog.importer.bibtex;

import org.jspecify.annotations.NullMarked;
