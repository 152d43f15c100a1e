package org.evidencecatalog.importer;

import java.util.Optional;
import org.evidencecatalog.importer.text.ByteSource;

/**
 * A file to be read.
 *
 * @param name as the user named it
 * @param bytes what it holds
 * @param named whether the user named it himself, not only its folder
 * @param format what the user says that this one is, whatever he says of the others
 */
record Input(String name, ByteSource bytes, boolean named, Optional<ImportFormat> format) {

  /** A file of which the user says nothing. */
  Input(String name, ByteSource bytes, boolean named) {
    this(name, bytes, named, Optional.empty());
  }
}
