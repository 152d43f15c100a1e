package org.evidencecatalog.importer.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import org.evidencecatalog.model.ProblemCode;

/** Checks that bytes with a UTF-16 mark are well-formed UTF-16 without NUL. */
final class Utf16Check {
  private static final int CHUNK = 1 << 14;

  private Utf16Check() {}

  static void check(Decoding decoding) throws IOException, TextFault {
    int line = 1;
    char[] chunk = new char[CHUNK];
    try (Reader reader =
        new InputStreamReader(
            decoding.bytes(),
            decoding
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      for (int n = reader.read(chunk); n >= 0; n = reader.read(chunk)) {
        line += linesBeforeNul(chunk, n, line);
      }
    } catch (CharacterCodingException e) {
      throw new TextFault(
          ProblemCode.ENCODING_INVALID, line, "it starts like UTF-16 but is not well-formed");
    }
  }

  private static int linesBeforeNul(char[] chunk, int length, int line) throws TextFault {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      if (chunk[i] == 0) {
        throw new TextFault(
            ProblemCode.ENCODING_INVALID,
            line + lines,
            "this is no text: it holds a NUL character");
      }
      lines += chunk[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
