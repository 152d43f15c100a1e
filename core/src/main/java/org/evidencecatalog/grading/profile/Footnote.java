package org.evidencecatalog.grading.profile;

import java.util.Objects;

/**
 * A note under a profile. Equal notes of several cells are one.
 *
 * @param letter {@code a}, {@code b}, … {@code z}, {@code aa}, …
 * @param rule id of the rule
 * @param text why the rule says what it says, in sentences; what a person decided, with the
 *     person's reason and name
 */
public record Footnote(String letter, String rule, String text) {

  /** Checks that nothing is null. */
  public Footnote {
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(text, "text");
  }
}
