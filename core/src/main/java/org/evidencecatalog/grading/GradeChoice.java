package org.evidencecatalog.grading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.vocabulary.Coded;

/**
 * What a {@link GradePolicy} holds beside its thresholds, each with where it comes from. The code,
 * for example {@code nrsi_start}, is the key in a policy file.
 */
public enum GradeChoice implements Coded {
  /** Where non-randomised studies start. */
  NRSI_START(
      "robins-high: Schünemann 2019, J Clin Epidemiol 111:105; always-low: Core GRADE 4, Guyatt"
          + " 2025, BMJ 389:e083864"),
  /** How effects are pooled. */
  MODEL("house rule"),
  /** How the pooled effect is tested. */
  TEST("house rule"),
  /** Coverage of all intervals in percent. */
  CI_LEVEL("GRADE guidance 34, Zeng 2022, J Clin Epidemiol 150:216"),
  /** The risk without the intervention; unknown: as observed in the second arms. */
  BASELINE_RISK("given by the user; else as observed, a house rule"),
  /** The day on which a study is overdue or not. */
  AS_OF("given by the user");

  private final String source;

  GradeChoice(String source) {
    this.source = source;
  }

  /** The literature, "house rule", or that it is the user's. */
  public String source() {
    return source;
  }

  /** What a policy has as a number; empty for texts, and where nothing was given. */
  public OptionalDouble number(GradePolicy policy) {
    return switch (this) {
      case CI_LEVEL -> OptionalDouble.of(policy.synthesis().level());
      case BASELINE_RISK -> policy.baselineRisk();
      case NRSI_START, MODEL, TEST, AS_OF -> OptionalDouble.empty();
    };
  }

  /** What a policy has as a text; empty for numbers, and where nothing was given. */
  public Optional<String> text(GradePolicy policy) {
    return switch (this) {
      case NRSI_START -> Optional.of(policy.nonRandomisedStart().code());
      case MODEL -> Optional.of(policy.synthesis().model().code());
      case TEST -> Optional.of(policy.synthesis().test().code());
      case AS_OF -> policy.asOf().map(LocalDate::toString);
      case CI_LEVEL, BASELINE_RISK -> Optional.empty();
    };
  }
}
