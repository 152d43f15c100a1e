package org.evidencecatalog.grading;

import java.util.List;
import java.util.function.Predicate;
import org.evidencecatalog.appraisal.RiskOfBias;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.risk-of-bias}: the weight held by studies at low and at high risk (Guyatt 2025, BMJ
 * 389:e083864 asks for it; the cut-offs are house rules). A study that nobody appraised counts as
 * some concerns.
 */
final class GradeRiskOfBias {
  private static final String RULE = "GRADE.risk-of-bias";
  private static final String SOURCE =
      "Core GRADE 4, Guyatt 2025, BMJ 389:e083864; cut-offs are house rules";

  private final GradeContext context;
  private final BodyOfEvidence body;
  private final double low;
  private final double high;
  private final int appraised;

  private GradeRiskOfBias(GradeContext context) {
    this.context = context;
    this.body = context.body();
    this.low = share(risk -> risk == RiskOfBias.LOW);
    this.high = share(risk -> risk.compareTo(RiskOfBias.HIGH) >= 0);
    this.appraised =
        (int) body.contributions().stream().filter(each -> each.riskOfBias().isPresent()).count();
  }

  static Judgement judge(GradeContext context) {
    GradeRiskOfBias rule = new GradeRiskOfBias(context);
    return switch (context.body().kind()) {
      case RANDOMISED -> rule.randomised();
      case NON_RANDOMISED -> rule.nonRandomised();
      case UNCONTROLLED ->
          rule.judgement(-1, "No comparison group, so nothing tells what else caused the outcome.");
      case REVIEW ->
          rule.judgement(-1, "The risk of bias of the review's studies is not in this catalog.");
    };
  }

  private double share(Predicate<RiskOfBias> is) {
    return context.weight().share(each -> is.test(each.riskOfBias().orElse(RiskOfBias.SOME)));
  }

  private Judgement randomised() {
    if (appraised == 0) {
      return judgement(
          -1,
          body.size() == 1
              ? "The study was not appraised for risk of bias."
              : "None of the " + body.size() + " studies was appraised for risk of bias.");
    }
    if (low >= context.value(GradeThreshold.MOST_WEIGHT)) {
      return judgement(0, shares() + ".");
    }
    if (high >= context.value(GradeThreshold.MOST_WEIGHT)) {
      return judgement(-2, shares() + ".");
    }
    String untested =
        low >= context.value(GradeThreshold.HALF_WEIGHT)
            ? " No effects were extracted, so whether their results differ cannot be tested."
            : "";
    return judgement(-1, shares() + "." + untested);
  }

  private Judgement nonRandomised() {
    return high >= context.value(GradeThreshold.HALF_WEIGHT)
        ? judgement(-1, shares() + ".")
        : judgement(0, "Confounding is already paid for by the start at Low. " + shares() + ".");
  }

  private String shares() {
    String unit = context.weight().unit().words();
    return Wording.percent(low)
        + " of the "
        + unit
        + " are in studies at low risk of bias, "
        + Wording.percent(high)
        + " at high risk; "
        + appraised
        + " of "
        + Wording.counted(body.size(), "study", "studies").replaceFirst("^\\w+", "" + body.size())
        + (body.size() == 1 ? " was" : " were")
        + " appraised";
  }

  private Judgement judgement(int change, String reason) {
    List<Figure> figures =
        List.of(
            new Figure("low_share", low),
            new Figure("high_share", high),
            new Figure("appraised", appraised),
            new Figure("studies", body.size()));
    return Judgement.computed(RULE, change, reason, SOURCE, figures.toArray(Figure[]::new));
  }
}
