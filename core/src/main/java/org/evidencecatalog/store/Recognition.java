package org.evidencecatalog.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Tells catalogs and packed files by their first bytes. */
final class Recognition {
  /** The first key and its value; a byte order mark was decoded to {@code ï»¿}. */
  private static final Pattern START =
      Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s*\\{\\s*\"format\"\\s*:\\s*\"evidence-catalog\"");

  private Recognition() {}

  static boolean isCatalog(byte[] start) {
    byte[] plain = isGzip(start) ? unpacked(start) : start;
    return START.matcher(new String(plain, StandardCharsets.ISO_8859_1)).lookingAt();
  }

  static boolean isGzip(byte[] start) {
    return start.length >= 2 && start[0] == (byte) 0x1f && start[1] == (byte) 0x8b;
  }

  /** Whether the text is UTF-16 or UTF-32: JSON starts with two characters of ASCII. */
  static boolean isWide(byte[] start) {
    int from = Math.min(start.length, 4);
    for (int i = 0; i < from; i++) {
      if (start[i] == 0 || start[i] == (byte) 0xfe || start[i] == (byte) 0xff) {
        return true;
      }
    }
    return false;
  }

  private static byte[] unpacked(byte[] start) {
    byte[] plain = new byte[CatalogStore.RECOGNITION_BYTES];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
      for (int next = in.read(); next >= 0 && length < plain.length; next = in.read()) {
        plain[length++] = (byte) next;
      }
    } catch (IOException e) {
      // The start of a packed file ends too early; what came before that is enough.
    }
    return Arrays.copyOf(plain, length);
  }
}
