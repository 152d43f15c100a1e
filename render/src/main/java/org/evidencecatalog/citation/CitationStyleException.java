package org.evidencecatalog.citation;

import java.util.List;

/**
 * A citation style or locale that does not exist, is refused, or cannot be rendered. Its message is
 * written for the person who named the style.
 */
public final class CitationStyleException extends RuntimeException {
  private final List<String> nearest;

  CitationStyleException(String message) {
    this(message, List.of());
  }

  CitationStyleException(String message, Throwable cause) {
    super(message, cause);
    this.nearest = List.of();
  }

  CitationStyleException(String message, List<String> nearest) {
    super(nearest.isEmpty() ? message : message + "; did you mean " + join(nearest) + "?");
    this.nearest = List.copyOf(nearest);
  }

  /** Names that exist and resemble the one asked for, nearest first; often empty. */
  public List<String> nearest() {
    return nearest;
  }

  private static String join(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
