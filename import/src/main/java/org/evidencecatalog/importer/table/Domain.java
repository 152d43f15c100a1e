package org.evidencecatalog.importer.table;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.evidencecatalog.importer.value.Words;
import org.evidencecatalog.vocabulary.Coded;

/**
 * What the cells of a column may hold when they are written plainly; free text is read beyond that
 * where the documentation says so.
 *
 * @param type kind of value
 * @param list whether it is a list of such values
 * @param least smallest number
 * @param most greatest number
 * @param permitted the words that may stand there; empty for any
 */
public record Domain(
    Type type, boolean list, OptionalInt least, OptionalInt most, List<String> permitted) {

  /** Kinds of values, by the names of the Table Schema. */
  public enum Type implements Coded {
    /** Text. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    NUMBER,
    /** A year, a month or a day. */
    DATE
  }

  /** Copies. */
  public Domain {
    permitted = List.copyOf(permitted);
  }

  /** Any text. */
  public static Domain text() {
    return plain(Type.STRING, false);
  }

  static Domain texts() {
    return plain(Type.STRING, true);
  }

  static Domain date() {
    return plain(Type.DATE, false);
  }

  static Domain number() {
    return plain(Type.NUMBER, false);
  }

  private static Domain plain(Type type, boolean list) {
    return new Domain(type, list, OptionalInt.empty(), OptionalInt.empty(), List.of());
  }

  static Domain count() {
    return atLeast(0);
  }

  /** Whole numbers from a least one. */
  static Domain atLeast(int least) {
    return new Domain(Type.INTEGER, false, OptionalInt.of(least), OptionalInt.empty(), List.of());
  }

  static Domain between(int least, int most) {
    return new Domain(Type.INTEGER, false, OptionalInt.of(least), OptionalInt.of(most), List.of());
  }

  static Domain words(List<String> words) {
    return new Domain(Type.STRING, false, OptionalInt.empty(), OptionalInt.empty(), words);
  }

  static Domain words(String... words) {
    return words(Arrays.asList(words));
  }

  static <E extends Enum<E> & Coded> Domain codes(Class<E> type) {
    return words(Words.of(type).codes());
  }

  Domain ofMany() {
    return new Domain(type, true, least, most, permitted);
  }
}
