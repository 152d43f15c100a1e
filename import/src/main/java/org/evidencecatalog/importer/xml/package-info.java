/**
 * XML files: EndNote libraries and RevMan reviews. Text enters; one tree for each record leaves the
 * reader, which the formats map to publications and studies. A document type declaration is
 * refused, so there are no entities and nothing outside the file is ever looked at.
 */
@NullMarked
package org.evidencecatalog.importer.xml;

import org.jspecify.annotations.NullMarked;
