package org.evidencecatalog.importer.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks bytes that come in chunks for well-formed UTF-8 (Unicode 15, table 3-7) without NUL. Runs
 * of ASCII are passed over eight bytes at a time.
 */
final class Utf8Check {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private int awaited;
  private int least = 0x80;
  private int most = 0xBF;
  private boolean nul;

  /** Whether everything up to the end of this chunk can be UTF-8. */
  boolean accepts(byte[] bytes, int length) {
    int i = 0;
    while (i < length) {
      if (awaited == 0) {
        i = afterAscii(bytes, i, length);
      }
      if (i < length && !accepts(bytes[i++] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no character is left incomplete. */
  boolean isComplete() {
    return awaited == 0;
  }

  /** Whether a NUL was met; the check ended there. */
  boolean foundNul() {
    return nul;
  }

  private static int afterAscii(byte[] bytes, int from, int length) {
    int i = from;
    while (i + Long.BYTES <= length) {
      long eight = (long) LONGS.get(bytes, i);
      // A high bit stands in the word itself for non-ASCII, in the difference for a zero byte.
      if (((eight | (eight - ONES)) & HIGH_BITS) != 0) {
        break;
      }
      i += Long.BYTES;
    }
    while (i < length && bytes[i] > 0) {
      i++;
    }
    return i;
  }

  private boolean accepts(int b) {
    if (awaited > 0) {
      boolean fits = b >= least && b <= most;
      awaited--;
      bounds(0x80, 0xBF);
      return fits;
    }
    nul |= b == 0;
    return b != 0 && (b < 0x80 || startsSequence(b));
  }

  private boolean startsSequence(int b) {
    if (b < 0xC2 || b > 0xF4) {
      return false;
    }
    awaited = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    switch (b) {
      case 0xE0 -> bounds(0xA0, 0xBF);
      case 0xED -> bounds(0x80, 0x9F);
      case 0xF0 -> bounds(0x90, 0xBF);
      case 0xF4 -> bounds(0x80, 0x8F);
      default -> bounds(0x80, 0xBF);
    }
    return true;
  }

  private void bounds(int low, int high) {
    least = low;
    most = high;
  }
}
