package org.evidencecatalog.grading;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;

/**
 * The table of OCEBM 2011 by design and kind of question. What a design alone does not tell, such
 * as whether a cohort is an inception cohort or a survey a random sample, counts as not so (house
 * rule), and so does a review whose included designs are unknown.
 */
final class OcebmLevels {

  private OcebmLevels() {}

  /** The level of a primary study; empty if the row has no place for its design. */
  static OptionalInt of(StudyDesign design, QuestionType type) {
    return switch (type) {
      case TREATMENT_BENEFIT, COMMON_HARM, RARE_HARM, SCREENING -> ofIntervention(design, type);
      case DIAGNOSIS -> ofDiagnosis(design);
      case PROGNOSIS -> ofPrognosis(design);
      case PREVALENCE -> ofPrevalence(design);
    };
  }

  private static OptionalInt ofIntervention(StudyDesign design, QuestionType type) {
    return switch (design) {
      case RANDOMISED_TRIAL, CLUSTER_RANDOMISED_TRIAL, CROSSOVER_TRIAL -> OptionalInt.of(2);
      case N_OF_1_TRIAL -> OptionalInt.of(nOf1(type));
      case QUASI_RANDOMISED_TRIAL,
          CONTROLLED_ALLOCATION_UNKNOWN,
          NON_RANDOMISED_TRIAL,
          COHORT,
          INTERRUPTED_TIME_SERIES ->
          OptionalInt.of(3);
      case CASE_CONTROL, BEFORE_AFTER, CASE_SERIES, CASE_REPORT, CROSS_SECTIONAL ->
          OptionalInt.of(4);
      case SYSTEMATIC_REVIEW, UNKNOWN -> OptionalInt.empty();
    };
  }

  /** Of common harm only "in the patient concerned", which no catalog knows. */
  private static int nOf1(QuestionType type) {
    return type == QuestionType.TREATMENT_BENEFIT || type == QuestionType.RARE_HARM ? 1 : 2;
  }

  /** A consistent reference standard and blinding are not told by the design: level 3. */
  private static OptionalInt ofDiagnosis(StudyDesign design) {
    return switch (design) {
      case CROSS_SECTIONAL, COHORT -> OptionalInt.of(3);
      case CASE_CONTROL -> OptionalInt.of(4);
      default -> OptionalInt.empty();
    };
  }

  private static OptionalInt ofPrognosis(StudyDesign design) {
    return switch (design) {
      case COHORT,
          RANDOMISED_TRIAL,
          CLUSTER_RANDOMISED_TRIAL,
          CROSSOVER_TRIAL,
          QUASI_RANDOMISED_TRIAL,
          CONTROLLED_ALLOCATION_UNKNOWN,
          NON_RANDOMISED_TRIAL ->
          OptionalInt.of(3);
      case CASE_SERIES, CASE_CONTROL -> OptionalInt.of(4);
      default -> OptionalInt.empty();
    };
  }

  private static OptionalInt ofPrevalence(StudyDesign design) {
    return switch (design) {
      case CROSS_SECTIONAL, COHORT -> OptionalInt.of(3);
      case CASE_SERIES -> OptionalInt.of(4);
      default -> OptionalInt.empty();
    };
  }

  /**
   * The level of a systematic review: 1 of randomised or n-of-1 trials on what an intervention
   * does, 2 of surveys; of other studies the level of the weakest of them. Empty if the designs it
   * included are unknown or have no level.
   */
  static OptionalInt ofReview(Study review, QuestionType type) {
    List<StudyDesign> designs = review.includedDesigns();
    if (designs.isEmpty()) {
      return OptionalInt.empty();
    }
    if (type.isOfIntervention() && designs.stream().allMatch(OcebmLevels::isRandomised)) {
      return OptionalInt.of(1);
    }
    if (type == QuestionType.PREVALENCE
        && designs.stream().allMatch(design -> design == StudyDesign.CROSS_SECTIONAL)) {
      return OptionalInt.of(2);
    }
    return designs.stream()
        .map(design -> of(design, type))
        .filter(OptionalInt::isPresent)
        .max(Comparator.comparingInt(OptionalInt::getAsInt))
        .orElse(OptionalInt.empty());
  }

  private static boolean isRandomised(StudyDesign design) {
    return BodyKind.of(design).filter(kind -> kind == BodyKind.RANDOMISED).isPresent();
  }
}
