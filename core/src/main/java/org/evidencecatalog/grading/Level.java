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
 * @param evidenceLevel the level of the best study, for frameworks that have it beside the grade of
 *     the body, for example {@code III-2}
 */
public record Level(
    String code, String label, Optional<String> symbol, int rank, Optional<String> evidenceLevel) {

  /** Checks that nothing is null. */
  public Level {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(evidenceLevel, "evidenceLevel");
  }

  /** A level of a framework that has no levels of single studies beside it. */
  public Level(String code, String label, Optional<String> symbol, int rank) {
    this(code, label, symbol, rank, Optional.empty());
  }
}
