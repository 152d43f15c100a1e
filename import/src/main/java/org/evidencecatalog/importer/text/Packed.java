package org.evidencecatalog.importer.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Packed bytes: by which bytes they are known, and how much they may grow. */
public final class Packed {
  /**
   * Plain bytes for each packed one. Text of studies grows by 3 to 30; more than this is a bomb
   * (house rule; the method itself ends at 1,032).
   */
  public static final int GREATEST_RATIO = 200;

  /** So much may always come out, whatever went in. */
  private static final int ALWAYS = 1 << 20;

  private static final int BUFFER = 1 << 16;

  private Packed() {}

  /** More came out of packed bytes than any text of studies would give. */
  public static final class TooDense extends IOException {
    private static final long serialVersionUID = 1L;

    TooDense() {
      super(
          String.format(Locale.ROOT, "it unpacks to more than %d times its size", GREATEST_RATIO));
    }
  }

  /** Whether bytes that start so are packed with gzip. */
  public static boolean isGzip(byte[] start) {
    return start.length >= 2 && start[0] == (byte) 0x1F && start[1] == (byte) 0x8B;
  }

  /** Whether bytes that start so are a zip file. */
  public static boolean isZip(byte[] start) {
    return start.length >= 4
        && start[0] == 'P'
        && start[1] == 'K'
        && (start[2] == 3 || start[2] == 5)
        && (start[3] == 4 || start[3] == 6);
  }

  /** The plain bytes of what is packed with gzip. */
  public static ByteSource gunzipped(ByteSource packed) {
    return () -> {
      Counting counted = new Counting(packed.open());
      try {
        return new Guarded(new GZIPInputStream(counted, BUFFER), counted, 0);
      } catch (IOException e) {
        counted.close();
        throw e;
      }
    };
  }

  /** A stream of plain bytes that were packed into so many; it fails where they are too many. */
  public static InputStream guarded(InputStream plain, long packedBytes) {
    return new Guarded(plain, null, packedBytes);
  }

  /** Counts the packed bytes. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = in.read(buffer, offset, length);
      count += Math.max(n, 0);
      return n;
    }
  }

  /** Counts the plain bytes and compares. */
  private static final class Guarded extends FilterInputStream {
    private final @Nullable Counting packed;
    private final long packedBytes;
    private long count;

    Guarded(InputStream plain, @Nullable Counting packed, long packedBytes) {
      super(plain);
      this.packed = packed;
      this.packedBytes = packedBytes;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = in.read(buffer, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = in.skip(n);
      count(skipped);
      return skipped;
    }

    private void count(long more) throws IOException {
      count += more;
      long from = packed == null ? packedBytes : packed.count;
      if (count > ALWAYS && count / GREATEST_RATIO > from) {
        throw new TooDense();
      }
    }
  }
}
