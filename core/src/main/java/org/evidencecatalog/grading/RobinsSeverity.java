package org.evidencecatalog.grading;

import static org.evidencecatalog.grading.GradeThreshold.HALF_WEIGHT;

import java.util.List;
import org.evidencecatalog.appraisal.RobinsLevel;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * Risk of bias of non-randomised studies that start High: by the most severe level of ROBINS-I such
 * that studies judged so or worse hold half of the weight (Schünemann 2019, J Clin Epidemiol
 * 111:105; the share is a house rule).
 */
final class RobinsSeverity {
  private static final String SOURCE =
      "Schünemann 2019, J Clin Epidemiol 111:105; the share of the weight is a house rule";

  private RobinsSeverity() {}

  static Judgement judge(String rule, GradeContext context) {
    RobinsLevel decisive = RobinsLevel.LOW;
    for (RobinsLevel level : RobinsLevel.values()) {
      decisive = context.reaches(shareFrom(level, context), HALF_WEIGHT) ? level : decisive;
    }
    double share = shareFrom(decisive, context);
    return Judgement.computed(
        rule,
        change(decisive),
        reason(decisive, share, context),
        SOURCE,
        new Figure("decisive_share", share),
        new Figure("serious_share", shareFrom(RobinsLevel.SERIOUS, context)),
        new Figure("critical_share", shareFrom(RobinsLevel.CRITICAL, context)),
        new Figure("studies", context.body().size()));
  }

  private static String reason(RobinsLevel decisive, double share, GradeContext context) {
    Weight.Unit unit = context.weight().unit();
    String words =
        decisive == RobinsLevel.LOW
            ? "Less than half of the "
                + unit.words()
                + unit.be()
                + " in studies judged worse than low by ROBINS-I."
            : Wording.percent(share)
                + " of the "
                + unit.words()
                + unit.be()
                + " in studies that ROBINS-I judges at "
                + words(decisive)
                + (decisive == RobinsLevel.CRITICAL ? " risk." : " risk or worse.");
    List<String> unknown =
        context.body().contributions().stream()
            .filter(each -> robins(each).isNoInformation())
            .map(each -> each.id().value())
            .toList();
    return unknown.isEmpty()
        ? words
        : words + " No information counts as moderate (house rule): " + Wording.list(unknown) + ".";
  }

  private static String words(RobinsLevel level) {
    return level == RobinsLevel.LOW_EXCEPT_CONFOUNDING ? "low, but for confounding," : level.code();
  }

  /** The share of the weight of studies judged at this level or worse. */
  private static double shareFrom(RobinsLevel level, GradeContext context) {
    return context.weight().share(each -> robins(each).level().compareTo(level) >= 0);
  }

  private static RobinsJudgement robins(Contribution contribution) {
    return RobinsJudgement.of(contribution).orElseThrow();
  }

  private static int change(RobinsLevel level) {
    return switch (level) {
      case LOW -> 0;
      case LOW_EXCEPT_CONFOUNDING, MODERATE -> -1;
      case SERIOUS -> -2;
      case CRITICAL -> -3;
    };
  }
}
