package org.evidencecatalog.grading;

import java.util.Objects;

/**
 * A rule of a framework on which a person may judge.
 *
 * @param id for example {@code GRADE.imprecision}
 * @param least lowest change permitted, zero or negative
 * @param most highest change permitted, zero or positive
 */
public record Rule(String id, int least, int most) {
  private static final int MOST_DOWN = -3;
  private static final int MOST_UP = 2;

  /**
   * Validates the bounds.
   *
   * @throws IllegalArgumentException if zero is not between them
   */
  public Rule {
    Objects.requireNonNull(id, "id");
    if (least > 0 || most < 0) {
      throw new IllegalArgumentException("no change must be permitted: " + least + ", " + most);
    }
  }

  /** A rule that takes levels: none to three. */
  static Rule lowering(String id) {
    return new Rule(id, MOST_DOWN, 0);
  }

  /** A rule that adds levels: none to two. */
  static Rule raising(String id) {
    return new Rule(id, 0, MOST_UP);
  }

  /** Whether any rule permits a change: a person may take three levels and add two. */
  static boolean isPossible(int change) {
    return MOST_DOWN <= change && change <= MOST_UP;
  }

  /** Whether a change is within the bounds. */
  public boolean permits(int change) {
    return least <= change && change <= most;
  }
}
