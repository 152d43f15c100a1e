package org.evidencecatalog.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;

/**
 * The NHMRC evidence hierarchy (2009), best first. What a design alone does not tell, such as
 * whether a cohort was prospective or a time series had a parallel control, counts as not so (house
 * rule).
 */
enum NhmrcLevel {
  I("I"),
  II("II"),
  III_1("III-1"),
  III_2("III-2"),
  III_3("III-3"),
  IV("IV");

  private final String code;

  NhmrcLevel(String code) {
    this.code = code;
  }

  /** As printed: {@code III-2}. */
  String code() {
    return code;
  }

  boolean isThird() {
    return this == III_1 || this == III_2 || this == III_3;
  }

  /** The level of a primary study; empty if the hierarchy has no place for its design. */
  static Optional<NhmrcLevel> of(StudyDesign design, QuestionType type) {
    return switch (type) {
      case TREATMENT_BENEFIT, SCREENING, COMMON_HARM, RARE_HARM -> ofIntervention(design);
      case DIAGNOSIS -> ofDiagnosis(design);
      case PROGNOSIS, PREVALENCE -> ofPrognosis(design);
    };
  }

  private static Optional<NhmrcLevel> ofIntervention(StudyDesign design) {
    return switch (design) {
      case RANDOMISED_TRIAL, CLUSTER_RANDOMISED_TRIAL, CROSSOVER_TRIAL, N_OF_1_TRIAL ->
          Optional.of(II);
      case QUASI_RANDOMISED_TRIAL -> Optional.of(III_1);
      case CONTROLLED_ALLOCATION_UNKNOWN, NON_RANDOMISED_TRIAL, COHORT, CASE_CONTROL ->
          Optional.of(III_2);
      case INTERRUPTED_TIME_SERIES -> Optional.of(III_3);
      case BEFORE_AFTER, CASE_SERIES -> Optional.of(IV);
      case CASE_REPORT, CROSS_SECTIONAL, SYSTEMATIC_REVIEW, UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<NhmrcLevel> ofDiagnosis(StudyDesign design) {
    return switch (design) {
      case CROSS_SECTIONAL, COHORT -> Optional.of(III_2);
      case CASE_CONTROL -> Optional.of(III_3);
      case CASE_SERIES -> Optional.of(IV);
      default -> Optional.empty();
    };
  }

  private static Optional<NhmrcLevel> ofPrognosis(StudyDesign design) {
    return switch (design) {
      case COHORT -> Optional.of(III_3);
      case RANDOMISED_TRIAL, CLUSTER_RANDOMISED_TRIAL, CROSSOVER_TRIAL -> Optional.of(III_2);
      case CASE_SERIES, CROSS_SECTIONAL -> Optional.of(IV);
      default -> Optional.empty();
    };
  }

  /**
   * The level of a systematic review: I only if all the studies it included are of level II, else
   * that of the weakest of them; empty if the designs it included are unknown.
   */
  static Optional<NhmrcLevel> ofReview(Study review, QuestionType type) {
    List<Optional<NhmrcLevel>> levels =
        review.includedDesigns().stream().map(design -> of(design, type)).toList();
    return levels.stream()
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .map(
            weakest ->
                weakest == II && levels.stream().allMatch(Optional::isPresent) ? I : weakest);
  }
}
