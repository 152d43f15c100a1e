package org.evidencecatalog.importer.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Text files that are written whole or not at all. */
public final class WholeFile {

  /** What writes a text. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void writeTo(Appendable out) throws IOException;
  }

  private WholeFile() {}

  /** Writes UTF-8 text into a sibling, which then takes the place of the file. */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Files.createDirectories(folder == null ? target : folder);
    Path sibling = Files.createTempFile(folder, ".", ".tmp");
    try {
      try (Writer out =
          new BufferedWriter(Files.newBufferedWriter(sibling, StandardCharsets.UTF_8))) {
        content.writeTo(out);
      }
      Files.move(
          sibling, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(sibling);
    }
  }
}
