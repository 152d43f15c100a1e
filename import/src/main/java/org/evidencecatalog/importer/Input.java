package org.evidencecatalog.importer;

import org.evidencecatalog.importer.text.ByteSource;

/**
 * A file to be read.
 *
 * @param name as the user named it
 * @param bytes what it holds
 * @param named whether the user named it himself, not only its folder
 */
record Input(String name, ByteSource bytes, boolean named) {}
