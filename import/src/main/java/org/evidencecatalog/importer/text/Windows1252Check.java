package org.evidencecatalog.importer.text;

import java.io.IOException;
import java.io.InputStream;
import org.evidencecatalog.model.ProblemCode;

/** Checks that bytes that are not UTF-8 can at least be Windows-1252 text. */
final class Windows1252Check {
  private static final int CHUNK = 1 << 16;

  private Windows1252Check() {}

  static void check(ByteSource source, long limit) throws IOException, TextFault {
    byte[] chunk = new byte[CHUNK];
    long total = 0;
    int line = 1;
    try (InputStream in = source.open()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        total += n;
        Decoding.refuse(total, limit);
        line += linesIn(chunk, n, line);
      }
    }
  }

  private static int linesIn(byte[] chunk, int length, int line) throws TextFault {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      int b = chunk[i] & 0xFF;
      if (!isText(b)) {
        throw new TextFault(
            ProblemCode.ENCODING_INVALID,
            line + lines,
            "this is no text in UTF-8, UTF-16 with a byte-order mark, or Windows-1252");
      }
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static boolean isText(int b) {
    return switch (b) {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x7F -> false;
      case '\t', '\n', '\r', '\f' -> true;
      default -> b >= ' ';
    };
  }

  /** Only counts the bytes. */
  static void refuseLonger(ByteSource source, long limit) throws IOException, TextFault {
    byte[] chunk = new byte[CHUNK];
    long total = 0;
    try (InputStream in = source.open()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        total += n;
        Decoding.refuse(total, limit);
      }
    }
  }
}
