package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;

/** Answer scales that several tools share. */
final class CommonScales {
  static final String YES = "yes";
  static final String NO = "no";

  static final AnswerScale YES_NO =
      AnswerScale.of(
          option(YES, "y", "1", "true", "+", "✓", "✔"),
          option(NO, "n", "0", "false", "-", "x", "×", "✗", "✘"));

  private CommonScales() {}
}
