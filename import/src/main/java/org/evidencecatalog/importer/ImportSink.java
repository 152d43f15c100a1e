package org.evidencecatalog.importer;

import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Source;

/** Where a file that may be larger than memory is streamed to. */
public interface ImportSink {

  /**
   * Takes a source as it was read: a study of one report for each record, or a background source.
   */
  void source(Source source);

  /** Takes a problem. */
  void problem(Problem problem);

  /**
   * Told now and then how far the file was read.
   *
   * @param bytes bytes read so far
   * @param total length of the file
   */
  default void progress(long bytes, long total) {}

  /** Asked after each row; once true, the stream ends with nothing more. */
  default boolean isCancelled() {
    return false;
  }
}
