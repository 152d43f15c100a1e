package org.evidencecatalog.importer.value;

import java.util.OptionalInt;

/**
 * A number with what its text says was counted.
 *
 * @param number the number, in an optional that is shared by all readers of the text
 * @param counted what the text says was counted
 * @param participants people in the counted studies, where the text says
 */
public record Count(OptionalInt number, Counted counted, OptionalInt participants) {

  /** What was counted. */
  public enum Counted {
    /** The text does not say: what the column says. */
    UNSTATED,
    /** People who are to take part. */
    PLANNED,
    /** People allocated or enrolled. */
    RANDOMISED,
    /** People in the analysis. */
    ANALYSED,
    /** People followed to the end. */
    COMPLETED,
    /** Studies. */
    STUDIES
  }
}
