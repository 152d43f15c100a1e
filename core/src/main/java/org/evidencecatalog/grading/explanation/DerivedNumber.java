package org.evidencecatalog.grading.explanation;

import java.util.List;
import java.util.Objects;

/**
 * A number of a judgement that stands in no cell, and what it was computed from.
 *
 * @param name its name among the judgement's numbers
 * @param value the number
 * @param from fields of the studies' values, other numbers, thresholds of the policy; {@code
 *     weight} = the weights of the studies
 */
public record DerivedNumber(String name, double value, List<String> from) {

  /** Copies. */
  public DerivedNumber {
    Objects.requireNonNull(name, "name");
    from = List.copyOf(from);
  }
}
