package org.evidencecatalog.importer.tagged;

/**
 * A line that starts with a tag.
 *
 * @param tag the tag
 * @param text what follows it, without blanks around it
 */
record TaggedLine(String tag, String text) {}
