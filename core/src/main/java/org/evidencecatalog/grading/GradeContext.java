package org.evidencecatalog.grading;

import java.util.Optional;
import org.evidencecatalog.synthesis.Pooled;

/**
 * What the rules of GRADE look at: one body, the policy, and what pooling its effects came to,
 * computed once for all rules.
 *
 * @param body the body; it has studies
 * @param policy thresholds and choices
 * @param synthesis effects and the pooled estimate
 * @param weight how much each study weighs
 * @param effect the pooled effect as the outcome's traits read it; empty if there is none
 */
record GradeContext(
    BodyOfEvidence body,
    GradePolicy policy,
    BodySynthesis synthesis,
    Weight weight,
    Optional<PooledEffect> effect) {
  private static final double ROUNDING = 1e-9;

  static GradeContext of(BodyOfEvidence body, GradePolicy policy) {
    BodySynthesis synthesis = BodySynthesis.of(body, policy.synthesis());
    return new GradeContext(
        body, policy, synthesis, Weight.of(synthesis), PooledEffect.of(synthesis, policy));
  }

  /** The pooled estimate, if there is one. */
  Optional<Pooled> pooled() {
    return synthesis.pooled();
  }

  /** A threshold. */
  double value(GradeThreshold threshold) {
    return policy.value(threshold);
  }

  /** Whether a share is at least a threshold, but for the last bits of a sum of weights. */
  boolean reaches(double share, GradeThreshold threshold) {
    return share >= value(threshold) - ROUNDING;
  }
}
