package org.evidencecatalog.importer.bibliography;

/**
 * One field of a record.
 *
 * @param name its tag, element or key as printed
 * @param text its text
 */
public record NamedText(String name, String text) {}
