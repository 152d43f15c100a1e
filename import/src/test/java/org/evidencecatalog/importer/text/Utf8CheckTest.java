package org.evidencecatalog.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The check of UTF-8 agrees with the decoder of the platform. */
class Utf8CheckTest {
  private static final byte[] BYTES = {
    'a',
    (byte) 0x80,
    (byte) 0xBF,
    (byte) 0xC1,
    (byte) 0xC3,
    (byte) 0xE0,
    (byte) 0xA0,
    (byte) 0xED,
    (byte) 0x9F,
    (byte) 0xEF,
    (byte) 0xF0,
    (byte) 0x90,
    (byte) 0xF4,
    (byte) 0x8F,
    (byte) 0xF5
  };

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean accepts(byte[] bytes, int cut) {
    Utf8Check check = new Utf8Check();
    byte[] rest = Arrays.copyOfRange(bytes, cut, bytes.length);
    return check.accepts(bytes, cut) && check.accepts(rest, rest.length) && check.isComplete();
  }

  @Test
  void anyBytesInAnyChunksAreJudgedAsTheDecoderJudgesThem() {
    Random random = new Random(3);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(20)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = random.nextInt(3) > 0 ? (byte) 'x' : BYTES[random.nextInt(BYTES.length)];
      }
      int cut = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      assertThat(accepts(bytes, cut)).as(Arrays.toString(bytes)).isEqualTo(isUtf8(bytes));
    }
  }

  @Test
  void aNulIsNoText() {
    byte[] bytes = "0123456789".getBytes(StandardCharsets.UTF_8);
    bytes[5] = 0;
    Utf8Check check = new Utf8Check();
    assertThat(check.accepts(bytes, bytes.length)).isFalse();
    assertThat(check.foundNul()).isTrue();
  }
}
