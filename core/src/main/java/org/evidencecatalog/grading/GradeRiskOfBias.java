package org.evidencecatalog.grading;

import static org.evidencecatalog.grading.GradeThreshold.HALF_WEIGHT;
import static org.evidencecatalog.grading.GradeThreshold.MOST_WEIGHT;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.risk-of-bias}: the weight held by studies at low and at high risk, and whether their
 * results differ (Guyatt 2025, BMJ 389:e083864 asks for both; the cut-offs are house rules). A
 * study that nobody appraised counts as some concerns.
 */
final class GradeRiskOfBias {
  private static final String RULE = "GRADE.risk-of-bias";
  private static final String SOURCE =
      "Core GRADE 4, Guyatt 2025, BMJ 389:e083864; cut-offs are house rules";
  private static final String ONE_ARM = "Balshem 2011, J Clin Epidemiol 64:401";

  private final GradeContext context;
  private final BodyOfEvidence body;
  private final BiasShares bias;

  private GradeRiskOfBias(GradeContext context) {
    this.context = context;
    this.body = context.body();
    this.bias = BiasShares.of(body, context.weight());
  }

  static Judgement judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    GradeRiskOfBias rule = new GradeRiskOfBias(context);
    if (body.kind() == BodyKind.REVIEW) {
      return rule.judgement(
          -1, "The risk of bias of the review's studies is not in this catalog.", SOURCE);
    }
    if (StartingPoint.isHighByRobins(body, context.policy())) {
      return RobinsSeverity.judge(RULE, context);
    }
    if (GradeStart.of(body, context.policy()) == Certainty.HIGH) {
      return rule.startedHigh();
    }
    return body.kind() == BodyKind.UNCONTROLLED && body.question().type().isOfIntervention()
        ? rule.judgement(
            -1, "No comparison group, so nothing tells what else caused the outcome.", ONE_ARM)
        : rule.startedLow();
  }

  private Judgement startedHigh() {
    if (bias.appraised() == 0) {
      return judgement(
          -1,
          body.size() == 1
              ? "The study was not appraised for risk of bias."
              : "None of the " + body.size() + " studies was appraised for risk of bias.",
          SOURCE);
    }
    if (context.reaches(bias.low(), MOST_WEIGHT)) {
      return judgement(0, shares() + ".", SOURCE);
    }
    if (context.reaches(bias.high(), MOST_WEIGHT)) {
      return judgement(-2, shares() + ".", SOURCE);
    }
    if (!context.reaches(bias.low(), HALF_WEIGHT)) {
      return judgement(-1, shares() + ".", SOURCE);
    }
    LowRiskComparison comparison = LowRiskComparison.of(context, BiasShares::isLow);
    return judgement(
        comparison.isAlike() ? 0 : -1,
        shares() + ". " + comparison.inWords(),
        SOURCE,
        comparison.figures());
  }

  private Judgement startedLow() {
    String paid =
        body.question().type().isOfIntervention()
            ? "Confounding is already paid for by the start at Low. "
            : "The design is already paid for by the start at Low. ";
    return context.reaches(bias.high(), HALF_WEIGHT)
        ? judgement(-1, shares() + ".", SOURCE)
        : judgement(0, paid + shares() + ".", SOURCE);
  }

  private String shares() {
    Weight.Unit unit = context.weight().unit();
    return Wording.percent(bias.low())
        + " of the "
        + unit.words()
        + unit.be()
        + " in studies at low risk of bias, "
        + Wording.percent(bias.high())
        + " at high risk; "
        + bias.appraised()
        + " of "
        + body.size()
        + (body.size() == 1 ? " study was" : " studies were")
        + " appraised"
        + unappraised();
  }

  private String unappraised() {
    return bias.appraised() == body.size() ? "" : ", the others count as some concerns";
  }

  private Judgement judgement(int change, String reason, String source, Figure... more) {
    List<Figure> figures =
        new ArrayList<>(
            List.of(
                new Figure("low_share", bias.low()),
                new Figure("high_share", bias.high()),
                new Figure("appraised", bias.appraised()),
                new Figure("studies", body.size())));
    figures.addAll(List.of(more));
    return Judgement.computed(RULE, change, reason, source, figures.toArray(Figure[]::new));
  }
}
