package org.evidencecatalog.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a file whole or not at all: into a sibling first, which then takes its place. */
final class OutputFile {

  private OutputFile() {}

  static void write(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = Objects.requireNonNull(target.getParent(), "a file is in a folder");
    Files.createDirectories(folder);
    Path sibling = Files.createTempFile(folder, "." + target.getFileName() + ".", ".tmp");
    try {
      Files.write(sibling, bytes);
      Files.move(
          sibling, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(sibling);
    }
  }
}
