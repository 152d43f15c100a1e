package org.evidencecatalog.importer;

import java.io.IOException;
import java.io.Reader;
import org.evidencecatalog.importer.text.Decoding;
import org.evidencecatalog.importer.text.TextFault;

/**
 * An input that is text.
 *
 * @param name as the user named it
 * @param decoding its encoding
 * @param head its first characters, by which formats are recognised
 */
record TextInput(String name, Decoding decoding, String head) {
  /** Enough for the preamble of any export that was seen, and its first record. */
  private static final int HEAD = 1 << 14;

  static TextInput of(Input input, ImportLimits limits) throws IOException, TextFault {
    Decoding decoding = Decoding.of(input.bytes(), limits.bytes());
    char[] head = new char[HEAD];
    int length = 0;
    try (Reader text = decoding.reader()) {
      for (int n = text.read(head); n >= 0 && length < HEAD; ) {
        length += n;
        n = length < HEAD ? text.read(head, length, HEAD - length) : -1;
      }
    }
    return new TextInput(input.name(), decoding, new String(head, 0, length));
  }
}
