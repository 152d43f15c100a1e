package org.evidencecatalog.grading;

import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.indirectness}: the share of participants in studies of another condition than the
 * one asked about.
 */
final class GradeIndirectness {
  private static final String RULE = "GRADE.indirectness";
  private static final String SOURCE =
      "Guyatt 2011, J Clin Epidemiol 64:1303; Core GRADE 5, BMJ 2025;389:e083865; shares are house"
          + " rules";

  private GradeIndirectness() {}

  static Judgement judge(GradeContext context) {
    double share = context.weight().share(each -> !each.condition().isDirect());
    String reason =
        share == 0
            ? "All studies are on the condition asked about or a narrower one."
            : Wording.percent(share) + " of the weight comes from studies of another condition.";
    return Judgement.computed(
        RULE,
        share >= context.value(GradeThreshold.HALF_WEIGHT) ? -1 : 0,
        reason,
        SOURCE,
        new Figure("indirect_share", share));
  }
}
