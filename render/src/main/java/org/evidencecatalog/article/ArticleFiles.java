package org.evidencecatalog.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes files whole or not at all: each into a sibling first, forced to the disk, and only when
 * all are there moved to their names.
 */
final class ArticleFiles {
  private static final int ATTEMPTS = 1000;

  private ArticleFiles() {}

  /**
   * Writes.
   *
   * @param texts what to write, by file
   * @throws IOException if one cannot be written; what was there before is there still, unless the
   *     last step, the renaming, failed half-way
   */
  static void write(Map<Path, String> texts) throws IOException {
    Map<Path, Path> written = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, String> file : texts.entrySet()) {
        Files.createDirectories(parent(file.getKey()));
        Path sibling = create(file.getKey());
        written.put(file.getKey(), sibling);
        fill(sibling, file.getValue());
      }
      for (Map.Entry<Path, Path> file : written.entrySet()) {
        move(file.getValue(), file.getKey());
      }
    } finally {
      // Moved ones are gone already.
      for (Path sibling : written.values()) {
        Files.deleteIfExists(sibling);
      }
    }
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  /** A new empty sibling with the permissions that any new file gets. */
  private static Path create(Path target) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      Path sibling = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
      try {
        return Files.createFile(sibling);
      } catch (FileAlreadyExistsException e) {
        // Left over, or of another run at the same time: take the next name.
      }
    }
    throw new FileAlreadyExistsException(target + ": too many temporary files beside it");
  }

  private static void fill(Path file, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Refuses files that cannot be written or that are the source of an article. */
  static void check(List<Path> targets, List<String> sources) throws IOException {
    List<Path> existing = new ArrayList<>();
    for (String source : sources) {
      Path path = Path.of(source);
      if (Files.exists(path)) {
        existing.add(path);
      }
    }
    for (Path target : targets) {
      if (Files.isDirectory(target)) {
        throw new ArticleException(target + " is a folder; the built article would have its name");
      }
      for (Path source : existing) {
        if (Files.exists(target) && Files.isSameFile(target, source)) {
          throw new ArticleException(
              "building would overwrite the article " + source + "; choose another folder");
        }
      }
    }
  }
}
