package org.evidencecatalog.model;

import java.util.Objects;
import org.evidencecatalog.vocabulary.Coded;

/**
 * Why a value is what it is, where that is not plain: its text was interpreted, refused, or never
 * there but assumed; or it stands in the column of another field. A plainly read cell has no
 * reading.
 *
 * @param field the field of the model, in the words of the CSV format ({@code n_randomised})
 * @param column the column as printed in the file; the field's name for an assumption
 * @param raw the text as found, or the assumed value
 * @param kind what was done with it
 * @param why one sentence without a final full stop
 */
public record Reading(String field, String column, String raw, Kind kind, String why) {

  /** What was done with a text. */
  public enum Kind implements Coded {
    /** Understood, but not plainly: the value stands for what the text most likely means. */
    INTERPRETED,
    /** Not understood: the value is unknown. */
    REFUSED,
    /** Absent; the user said what a blank means. */
    ASSUMED,
    /**
     * Read as it stands, but from the column of another field, such as a planned number of people
     * in a column of those randomised.
     */
    MOVED
  }

  /** Checks that nothing is null. */
  public Reading {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(why, "why");
  }
}
