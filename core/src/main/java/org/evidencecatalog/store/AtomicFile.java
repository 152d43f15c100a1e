package org.evidencecatalog.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Replaces a file whole: the bytes go into a sibling, reach the disk, and the sibling takes the
 * file's place in one step. A writer that is killed leaves the old file and a sibling {@code
 * .NAME.….tmp}.
 */
final class AtomicFile {

  private AtomicFile() {}

  static void write(Path file, FileForm.Content content) throws IOException {
    Path target = target(file);
    Path folder = folder(target);
    Files.createDirectories(folder);
    Path sibling = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      fill(sibling, content);
      Files.move(
          sibling, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(sibling);
    }
    force(folder);
  }

  /** What a link leads to is replaced, not the link. */
  private static Path target(Path file) throws IOException {
    if (!Files.exists(file)) {
      return file.toAbsolutePath();
    }
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "there is something else than a file");
    }
    return file.toRealPath();
  }

  private static Path folder(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null) {
      throw new FileSystemException(target.toString(), null, "it has no folder");
    }
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? folder.toRealPath() : folder;
  }

  private static void fill(Path sibling, FileForm.Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(sibling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      content.writeTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  /** Makes the new name durable where the system can do that for a folder; elsewhere it does. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder; the file itself is on the disk.
    }
  }
}
