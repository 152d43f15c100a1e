package org.evidencecatalog.importer.value;

import java.util.Optional;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;

/**
 * Something to be told about a text.
 *
 * @param code what it is
 * @param kind what was done with the text, where that is to be kept with the value
 * @param message one sentence without a final full stop
 * @param hint what would be accepted
 */
public record Finding(
    ProblemCode code, Optional<Reading.Kind> kind, String message, Optional<String> hint) {

  /** A text that was understood, but not plainly. */
  public static Finding interpreted(String message) {
    return interpreted(ProblemCode.VALUE_INTERPRETED, message, Optional.empty());
  }

  /** A text that was understood to mean something else than its column. */
  public static Finding interpreted(ProblemCode code, String message, Optional<String> hint) {
    return new Finding(code, Optional.of(Reading.Kind.INTERPRETED), message, hint);
  }

  /** A text that was not understood; its value is unknown. */
  public static Finding refused(ProblemCode code, String message, String hint) {
    return new Finding(code, Optional.of(Reading.Kind.REFUSED), message, Optional.of(hint));
  }

  /** A remark that says nothing about how a text was read. */
  public static Finding remark(ProblemCode code, String message, String hint) {
    return new Finding(code, Optional.empty(), message, Optional.of(hint));
  }
}
