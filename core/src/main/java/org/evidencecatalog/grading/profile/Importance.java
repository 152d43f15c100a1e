package org.evidencecatalog.grading.profile;

import java.util.OptionalInt;
import org.evidencecatalog.vocabulary.Coded;

/** How important an outcome is for a decision: Guyatt 2011, J Clin Epidemiol 64:395. */
public enum Importance implements Coded {
  /** 7 to 9. */
  CRITICAL,
  /** 4 to 6. */
  IMPORTANT,
  /** 1 to 3. */
  LIMITED,
  /** Nobody judged it. */
  NOT_RATED;

  private static final int LEAST_CRITICAL = 7;
  private static final int LEAST_IMPORTANT = 4;

  /** The class of a rating from 1 to 9. */
  static Importance of(OptionalInt rating) {
    if (rating.isEmpty()) {
      return NOT_RATED;
    }
    int given = rating.getAsInt();
    return given >= LEAST_CRITICAL ? CRITICAL : given >= LEAST_IMPORTANT ? IMPORTANT : LIMITED;
  }
}
