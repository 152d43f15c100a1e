package org.evidencecatalog.grading;

import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.vocabulary.Coded;

/** How large an effect is in the words of statements: Santesso 2020, J Clin Epidemiol 119:126. */
public enum Magnitude implements Coded {
  /** A large effect. */
  LARGE,
  /** A moderate one; also one of whose size nothing is known, since its words name none. */
  MODERATE,
  /** Small but important, or at least not known to be trivial. */
  SMALL,
  /** Little or no difference. */
  TRIVIAL;

  /**
   * The size of an effect: trivial only if the target is little or no difference; by the user's
   * thresholds where there are any; a standardised mean difference by Cohen's; any other is said as
   * a moderate one (house rule).
   */
  static Magnitude of(
      Target target,
      EffectMeasure measure,
      double estimate,
      Optional<ImportanceThresholds> thresholds,
      GradePolicy policy) {
    if (target == Target.LITTLE_OR_NO_DIFFERENCE) {
      return TRIVIAL;
    }
    if (thresholds.isPresent() && isSized(policy)) {
      return byUser(estimate, thresholds.get(), policy);
    }
    return measure == EffectMeasure.SMD ? ofStandardised(estimate, policy) : MODERATE;
  }

  /** Whether the user says how many minimal important differences are a lot. */
  static boolean isSized(GradePolicy policy) {
    return policy.value(GradeThreshold.MODERATE_IN_MIDS) > 0
        || policy.value(GradeThreshold.LARGE_IN_MIDS) > 0;
  }

  private static Magnitude byUser(
      double estimate, ImportanceThresholds thresholds, GradePolicy policy) {
    double effect = thresholds.scale().of(estimate);
    double large = policy.value(GradeThreshold.LARGE_IN_MIDS);
    double moderate = policy.value(GradeThreshold.MODERATE_IN_MIDS);
    if (large > 0 && thresholds.times(large).isReached(effect)) {
      return LARGE;
    }
    return moderate == 0 || thresholds.times(moderate).isReached(effect) ? MODERATE : SMALL;
  }

  private static Magnitude ofStandardised(double estimate, GradePolicy policy) {
    double size = Math.abs(estimate);
    if (!Tolerance.below(size, policy.value(GradeThreshold.STATED_LARGE_SMD))) {
      return LARGE;
    }
    return Tolerance.below(size, policy.value(GradeThreshold.MODERATE_SMD)) ? SMALL : MODERATE;
  }
}
