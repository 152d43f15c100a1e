package org.evidencecatalog.importer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.evidencecatalog.model.ProblemCode;

/**
 * How the bytes of an input become text: UTF-8 with or without a byte-order mark, UTF-16 with one,
 * else Windows-1252, which is then a guess. All bytes are looked at before the first is decoded, so
 * a file is never read half in one encoding and half in another.
 */
public final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int CHUNK = 1 << 16;

  private final ByteSource source;
  private final Charset charset;
  private final int markLength;

  private Decoding(ByteSource source, Charset charset, int markLength) {
    this.source = source;
    this.charset = charset;
    this.markLength = markLength;
  }

  /**
   * Looks at all bytes.
   *
   * @param limit greatest number of bytes
   * @throws TextFault if there are more bytes, or they are no text
   * @throws IOException if they cannot be read
   */
  public static Decoding of(ByteSource source, long limit) throws IOException, TextFault {
    Decoding marked = ofMark(source);
    if (marked.isUtf16()) {
      Windows1252Check.refuseLonger(source, limit);
      Utf16Check.check(marked);
      return marked;
    }
    Utf8Check check = new Utf8Check();
    if (isUtf8(source, limit, check)) {
      return marked;
    }
    if (check.foundNul()) {
      throw new TextFault(ProblemCode.ENCODING_INVALID, 1, "this is no text: it holds a NUL byte");
    }
    Windows1252Check.check(source, limit);
    return new Decoding(source, WINDOWS_1252, 0);
  }

  private static Decoding ofMark(ByteSource source) throws IOException {
    byte[] head;
    try (InputStream in = source.open()) {
      head = in.readNBytes(3);
    }
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new Decoding(source, StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new Decoding(source, StandardCharsets.UTF_16BE, 2);
    }
    return startsWith(head, 0xFF, 0xFE)
        ? new Decoding(source, StandardCharsets.UTF_16LE, 2)
        : new Decoding(source, StandardCharsets.UTF_8, 0);
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(ByteSource source, long limit, Utf8Check check)
      throws IOException, TextFault {
    byte[] chunk = new byte[CHUNK];
    long total = 0;
    try (InputStream in = source.open()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        total += n;
        refuse(total, limit);
        if (!check.accepts(chunk, n)) {
          return false;
        }
      }
    }
    return check.isComplete();
  }

  /** Refuses more bytes than the limit allows. */
  static void refuse(long total, long limit) throws TextFault {
    if (total > limit) {
      throw new TextFault(
          ProblemCode.LIMIT_EXCEEDED,
          1,
          String.format(Locale.ROOT, "the file is longer than %,d bytes", limit));
    }
  }

  private boolean isUtf16() {
    return charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
  }

  /** The encoding. */
  public Charset charset() {
    return charset;
  }

  /** Whether the encoding is a guess because the bytes are not UTF-8. */
  public boolean isGuessed() {
    return charset.equals(WINDOWS_1252);
  }

  /** The text from its start, without the byte-order mark. */
  public Reader reader() throws IOException {
    InputStream in = source.open();
    in.skipNBytes(markLength);
    return new InputStreamReader(in, charset);
  }

  /** The bytes after the byte-order mark. */
  InputStream bytes() throws IOException {
    InputStream in = source.open();
    in.skipNBytes(markLength);
    return in;
  }
}
