package org.evidencecatalog.importer;

import java.nio.file.Path;
import java.util.Optional;
import org.evidencecatalog.importer.text.ByteSource;

/**
 * A file to be read.
 *
 * @param name as the user named it
 * @param bytes what it holds
 * @param named whether the user named it himself, not only its folder
 * @param format what the user says that this one is, whatever he says of the others
 * @param file where the bytes stand, if in a regular file
 */
record Input(
    String name,
    ByteSource bytes,
    boolean named,
    Optional<ImportFormat> format,
    Optional<Path> file) {

  /** Bytes in memory that the user named himself and says nothing of. */
  static Input of(String name, byte[] bytes) {
    return new Input(name, ByteSource.of(bytes), true, Optional.empty(), Optional.empty());
  }

  /** What came out of it when it was unpacked. */
  Input unpacked(String plainName, ByteSource plain, boolean itself) {
    return new Input(plainName, plain, named && itself, format, Optional.empty());
  }
}
