package org.evidencecatalog.importer.table;

import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.importer.value.Parsed;

/** Reads measured quantities within what any unit can need. */
final class Magnitudes {
  /** Nothing that is measured in a study is larger, whatever its unit: a house rule. */
  static final double LARGEST = 1e15;

  private Magnitudes() {}

  /** A number of either sign. */
  static Parsed<Double> any(String text, boolean decimalComma) {
    return Numbers.decimal(
        text,
        decimalComma,
        value -> Math.abs(value) <= LARGEST,
        "a number of at most 1e15 in size");
  }

  /** A number of zero or more. */
  static Parsed<Double> notNegative(String text, boolean decimalComma) {
    return Numbers.decimal(
        text, decimalComma, value -> value >= 0 && value <= LARGEST, "a number from 0 to 1e15");
  }

  /** A number above zero. */
  static Parsed<Double> positive(String text, boolean decimalComma) {
    return Numbers.decimal(
        text,
        decimalComma,
        value -> value > 0 && value <= LARGEST,
        "a number greater than 0, at most 1e15");
  }

  /** A number between two others, both of which are taken. */
  static Parsed<Double> between(String text, boolean decimalComma, double least, double most) {
    return Numbers.decimal(
        text,
        decimalComma,
        value -> value >= least && value <= most,
        "a number from " + (int) least + " to " + (int) most);
  }
}
