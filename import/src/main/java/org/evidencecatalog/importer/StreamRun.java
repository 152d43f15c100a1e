package org.evidencecatalog.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.evidencecatalog.importer.table.ProblemLog;
import org.evidencecatalog.importer.text.ByteSource;

/** One stream of a file into a sink. Used once. */
final class StreamRun {
  private final ImportSink sink;
  private final Input input;
  private final long total;
  private long bytes;
  private long told;

  StreamRun(Input input, ImportSink sink) throws IOException {
    this.sink = sink;
    this.input = input;
    try (InputStream in = input.bytes().open()) {
      this.total = in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Streams; empty if it was cancelled. */
  Optional<ImportedFile> run(ImportSettings settings) {
    ByteSource counted = () -> counted(input.bytes().open());
    try {
      ImportResult result =
          new ImportRun(settings.with(this::afterRow), sink::source)
              .read(List.of(input.unpacked(input.name(), counted, true)));
      // What is keyed or found only when all is known comes last.
      result.sources().forEach(sink::source);
      result.found().forEach(sink::problem);
      sink.progress(total, total);
      return Optional.of(result.files().get(0));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  private void afterRow(ProblemLog log) {
    log.problems().forEach(sink::problem);
    log.problems().clear();
    if (bytes != told) {
      told = bytes;
      sink.progress(bytes, total);
    }
    if (sink.isCancelled()) {
      throw new CancellationException();
    }
  }

  /** The last stream that is opened is the one whose rows are read. */
  private InputStream counted(InputStream in) {
    bytes = 0;
    told = 0;
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int n = super.read(target, offset, length);
        bytes += Math.max(n, 0);
        return n;
      }
    };
  }
}
