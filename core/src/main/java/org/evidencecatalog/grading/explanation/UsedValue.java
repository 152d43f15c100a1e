package org.evidencecatalog.grading.explanation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.model.SourceColumn;
import org.evidencecatalog.model.SourceLocation;

/**
 * A value behind a judgement, and the cell that holds it. What is not known of the cell is left
 * empty rather than guessed.
 *
 * @param field the field, in the words of the CSV format; of an appraisal's answer the item
 * @param number the value, if it is a number
 * @param text the value in words
 * @param location file and line; empty if the value was assumed, or read nobody knows where
 * @param column header of the column as printed; empty where the file has none or it is not known
 * @param columnNumber position of the column, from 1
 */
public record UsedValue(
    String field,
    OptionalDouble number,
    String text,
    Optional<SourceLocation> location,
    Optional<String> column,
    OptionalInt columnNumber) {

  /** Checks that nothing is null. */
  public UsedValue {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(columnNumber, "columnNumber");
  }

  static UsedValue of(String field, String text) {
    return new UsedValue(
        field,
        OptionalDouble.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  static UsedValue of(String field, double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE;
    String text = whole ? Integer.toString((int) number) : Double.toString(number);
    return new UsedValue(
        field,
        OptionalDouble.of(number),
        text,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  /** The same value, read at that place. */
  UsedValue at(Optional<SourceLocation> place) {
    return new UsedValue(field, number, text, place, column, columnNumber);
  }

  /** The same value, read in that column. */
  UsedValue in(Optional<SourceColumn> known) {
    return new UsedValue(
        field,
        number,
        text,
        location,
        known.map(SourceColumn::header),
        known.map(SourceColumn::number).map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  /** The same value, read in a column of which only the header is known. */
  UsedValue in(String header) {
    return new UsedValue(field, number, text, location, Optional.of(header), OptionalInt.empty());
  }
}
