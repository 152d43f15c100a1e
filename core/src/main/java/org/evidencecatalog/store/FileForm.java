package org.evidencecatalog.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * The form in which a catalog is written.
 *
 * @param lines JSON Lines, one source a line; else one JSON document
 * @param gzip packed
 */
record FileForm(boolean lines, boolean gzip) {
  private static final String GZIP = ".gz";
  private static final int BUFFER = 1 << 16;

  /** Writes bytes that are then packed or not. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The form that the name of a file asks for.
   *
   * @throws IllegalArgumentException if it asks for none
   */
  static FileForm of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean gzip = name.endsWith(GZIP);
    String bare = gzip ? name.substring(0, name.length() - GZIP.length()) : name;
    if (!bare.endsWith(".json") && !bare.endsWith(".jsonl")) {
      throw new IllegalArgumentException(
          "a catalog is written to a file whose name ends in .json, .jsonl, .json.gz or .jsonl.gz: "
              + file);
    }
    return new FileForm(bare.endsWith(".jsonl"), gzip);
  }

  /** Writes the content, packed if that is asked for; leaves the target open. */
  void packed(OutputStream target, Content content) throws IOException {
    if (gzip) {
      GZIPOutputStream packer = new GZIPOutputStream(target, BUFFER);
      OutputStream out = new BufferedOutputStream(packer, BUFFER);
      content.writeTo(out);
      out.flush();
      packer.finish();
    } else {
      OutputStream out = new BufferedOutputStream(target, BUFFER);
      content.writeTo(out);
      out.flush();
    }
  }
}
