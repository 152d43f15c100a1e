package org.evidencecatalog.importer.registry;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Study;

/**
 * What a record was read as.
 *
 * @param study a study of one registration; empty if the record is left out
 * @param problems what was found, in the order of the fields; of a record that is left out, the
 *     last says why
 */
public record RegistryReading(Optional<Study> study, List<Problem> problems) {

  /**
   * Copies.
   *
   * @throws IllegalArgumentException if a record is left out without a reason
   */
  public RegistryReading {
    problems = List.copyOf(problems);
    if (study.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException("a record is not left out without a reason");
    }
  }
}
