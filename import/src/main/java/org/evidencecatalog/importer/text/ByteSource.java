package org.evidencecatalog.importer.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read more than once: first to learn their encoding, then to decode them. */
@FunctionalInterface
public interface ByteSource {

  /** Opens the bytes from their start. */
  InputStream open() throws IOException;

  /** The bytes of a file. */
  static ByteSource of(Path file) {
    return () -> Files.newInputStream(file);
  }

  /** Bytes in memory; they must not change afterwards. */
  static ByteSource of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }
}
