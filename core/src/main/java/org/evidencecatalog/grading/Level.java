package org.evidencecatalog.grading;

import java.util.Objects;
import java.util.Optional;

/**
 * A level of some framework.
 *
 * @param code as in JSON, for example {@code very_low}
 * @param label for readers, for example {@code Very low}
 * @param symbol for readers, for example {@code ⊕◯◯◯}
 * @param rank order within the framework, higher is better
 */
public record Level(String code, String label, Optional<String> symbol, int rank) {

  /** Checks that nothing is null. */
  public Level {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(symbol, "symbol");
  }
}
