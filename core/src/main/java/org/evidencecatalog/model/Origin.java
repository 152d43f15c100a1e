package org.evidencecatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the value of a field of a study was read.
 *
 * @param field the field, in the words of the CSV format ({@code n_randomised})
 * @param location file and line of the record
 * @param column the column as printed, where it is not that of the field; empty if it is, or if the
 *     record has no columns
 */
public record Origin(String field, SourceLocation location, Optional<String> column) {

  /** Checks that nothing is null. */
  public Origin {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(column, "column");
  }

  /** That of a field of a record with these readings; empty if its value was assumed. */
  static Optional<Origin> of(
      String field, Optional<SourceLocation> location, List<Reading> readings) {
    return isAssumed(field, readings)
        ? Optional.empty()
        : location.map(where -> new Origin(field, where, movedFrom(field, readings)));
  }

  private static boolean isAssumed(String field, List<Reading> readings) {
    return readings.stream()
        .anyMatch(
            reading -> reading.kind() == Reading.Kind.ASSUMED && reading.field().equals(field));
  }

  /** The column, as printed, in which the value of a field stood that was not its own. */
  public static Optional<String> movedFrom(String field, List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.kind() == Reading.Kind.MOVED && reading.field().equals(field))
        .map(Reading::column)
        .findFirst();
  }
}
