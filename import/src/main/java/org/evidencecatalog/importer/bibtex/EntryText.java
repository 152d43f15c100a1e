package org.evidencecatalog.importer.bibtex;

/**
 * One entry as it stands in the file.
 *
 * @param type lower-case word after the at sign
 * @param body what stands between its outer brackets
 * @param line line of the at sign
 * @param closed whether the closing bracket was found
 */
record EntryText(String type, String body, int line, boolean closed) {}
