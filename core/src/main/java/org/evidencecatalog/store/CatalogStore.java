package org.evidencecatalog.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.evidencecatalog.catalog.Catalog;

/**
 * Writes catalogs to files and reads them. Immutable and thread-safe.
 *
 * <p>A catalog that was written and read is equal to the one before; equal catalogs give equal
 * bytes before compression.
 */
public final class CatalogStore {
  /** Number of bytes from the start of a file that {@link #isCatalog} wants to see. */
  public static final int RECOGNITION_BYTES = 512;

  private static final CatalogStore STANDARD = new CatalogStore(StoreLimits.STANDARD);

  private final StoreLimits limits;

  private CatalogStore(StoreLimits limits) {
    this.limits = limits;
  }

  /** A store with {@linkplain StoreLimits#STANDARD the usual limits}. */
  public static CatalogStore standard() {
    return STANDARD;
  }

  /** A store with other limits. */
  public CatalogStore withLimits(StoreLimits other) {
    return new CatalogStore(Objects.requireNonNull(other, "limits"));
  }

  /**
   * Whether a file that starts with these bytes claims to be a catalog, packed with gzip or not; it
   * may still be a broken one.
   *
   * @param start the first {@link #RECOGNITION_BYTES} bytes, or all there are
   */
  public static boolean isCatalog(byte[] start) {
    return Recognition.isCatalog(start);
  }

  /**
   * Writes a catalog. The file is there whole or not at all: when writing fails, what was there
   * before stays and nothing else is left behind. Missing folders are created.
   *
   * @param file its name ends in {@code .json} for one JSON document or in {@code .jsonl} for JSON
   *     Lines; with {@code .gz} after it, it is packed
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the name ends otherwise, or the catalog holds a text beyond
   *     the limit
   */
  public void write(Catalog catalog, Path file) throws IOException {
    Objects.requireNonNull(catalog, "catalog");
    FileForm form = FileForm.of(file);
    AtomicFile.write(
        file,
        out -> form.packed(out, plain -> new CatalogWriter(limits).write(catalog, form, plain)));
  }

  /**
   * Reads a catalog, JSON or JSON Lines, packed with gzip or not, whatever its name.
   *
   * @throws IOException if the file cannot be read
   * @throws CatalogFormatException if it holds no catalog, or a broken one
   */
  public Catalog read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads a catalog from a stream to its end; the stream stays open.
   *
   * @param name what messages call the stream
   * @throws IOException if the stream cannot be read
   * @throws CatalogFormatException if it holds no catalog, or a broken one
   */
  public Catalog read(String name, InputStream in) throws IOException {
    return new CatalogReader(name, limits).read(in);
  }
}
