package org.evidencecatalog.store;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes JSON values; refuses what could not be read again. */
final class JsonOutput {
  private static final int SHOWN = 40;

  private final JsonGenerator generator;
  private final int longestText;

  JsonOutput(JsonGenerator generator, StoreLimits limits) {
    this.generator = generator;
    this.longestText = limits.textLength();
  }

  void startObject() {
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void startList() {
    generator.writeStartArray();
  }

  void endList() {
    generator.writeEndArray();
  }

  void key(SerializableString name) {
    generator.writeName(name);
  }

  void word(SerializableString word) {
    generator.writeString(word);
  }

  void text(String text) {
    if (text.length() > longestText) {
      throw new IllegalArgumentException(
          "a text of "
              + text.length()
              + " characters is longer than a catalog may hold ("
              + longestText
              + "): \""
              + text.substring(0, Math.min(SHOWN, longestText))
              + "…\"");
    }
    generator.writeString(text);
  }

  void count(int count) {
    generator.writeNumber(count);
  }

  void number(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("a catalog holds finite numbers only: " + number);
    }
    generator.writeNumber(number);
  }

  void flag(boolean flag) {
    generator.writeBoolean(flag);
  }

  void unknown() {
    generator.writeNull();
  }

  void flush() {
    generator.flush();
  }
}
