package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.Study;

/**
 * The mechanical GRADE rules for overviews of Pollock 2016 (J Clin Epidemiol 70:106, Table 2), made
 * for pooled analyses of randomised trials. Immutable and thread-safe.
 */
public final class PollockFramework extends RuleBased {
  private static final List<Rule> RULES =
      List.of(
          Rule.lowering("POLLOCK.imprecision"),
          Rule.lowering("POLLOCK.risk-of-bias"),
          Rule.lowering("POLLOCK.inconsistency"),
          Rule.lowering("POLLOCK.review"));

  private static final String SOURCE = "Pollock 2016, J Clin Epidemiol 70:106, Table 2";

  /** Participants from which imprecision takes nothing. */
  private static final int ENOUGH = 200;

  /** Participants below which imprecision takes two levels. */
  private static final int FEW = 100;

  /** Share of participants at low risk of bias from which risk of bias takes nothing. */
  private static final double LOW_SHARE = 0.75;

  /** Greatest number of downgrades of High, Moderate and Low; more is Very low. */
  private static final int[] MOST_DOWNGRADES = {0, 2, 4};

  private PollockFramework(PanelJudgements panel) {
    super(panel);
  }

  /** The framework. */
  public static PollockFramework standard() {
    return new PollockFramework(PanelJudgements.NONE);
  }

  @Override
  public PollockFramework withJudgements(PanelJudgements judgements) {
    return new PollockFramework(panel().and(judgements));
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  public String code() {
    return "pollock";
  }

  @Override
  public String title() {
    return "Rule-based GRADE for overviews (Pollock 2016)";
  }

  @Override
  Optional<String> obstacle(BodyOfEvidence body) {
    if (body.kind() != BodyKind.RANDOMISED) {
      return Optional.of("not applicable: made for randomised trials");
    }
    return imprecision(body).isEmpty()
        ? Optional.of("not gradable: the number of participants is unknown")
        : Optional.empty();
  }

  @Override
  List<Judgement> propose(BodyOfEvidence body) {
    return List.of(
        imprecision(body).orElseThrow(), riskOfBias(body), inconsistency(body), review());
  }

  @Override
  Grade conclude(BodyOfEvidence body, List<Judgement> judgements) {
    return graded(body, certainty(-sum(judgements)).level(), judgements);
  }

  /** 0 High; 1–2 Moderate; 3–4 Low; 5–6 Very low. */
  private static Certainty certainty(int downgrades) {
    int steps = 0;
    while (steps < MOST_DOWNGRADES.length && downgrades > MOST_DOWNGRADES[steps]) {
      steps++;
    }
    return Certainty.clamped(Certainty.HIGH.rank() - steps);
  }

  /** Empty if the number of participants is unknown and may fall into several classes. */
  private static Optional<Judgement> imprecision(BodyOfEvidence body) {
    OptionalInt participants = body.participants();
    int known = participants.orElse(body.participantsAtLeast());
    if (participants.isEmpty() && known < ENOUGH) {
      return Optional.empty();
    }
    int change = known >= ENOUGH ? 0 : known >= FEW ? -1 : -2;
    String limit =
        known >= ENOUGH
            ? ENOUGH + " or more"
            : known >= FEW ? FEW + " to " + (ENOUGH - 1) : "fewer than " + FEW;
    return Optional.of(
        Judgement.computed(
            "POLLOCK.imprecision",
            change,
            (participants.isPresent() ? "" : "At least ") + known + " participants: " + limit + ".",
            SOURCE,
            new Figure("participants", known)));
  }

  private static Judgement riskOfBias(BodyOfEvidence body) {
    long reported =
        body.contributions().stream()
            .filter(each -> lowForAllocationAndAssessment(each.study()).isPresent())
            .count();
    double share =
        Weight.of(body).share(each -> lowForAllocationAndAssessment(each.study()).orElse(false));
    String reason =
        reported == 0
            ? "No appraisal tells item by item about allocation and the blinding of those who"
                + " measured: counts as less than 75 %."
            : Wording.percent(share)
                + " of the participants are in trials at low risk of bias for allocation and for the"
                + " blinding of those who measured.";
    return Judgement.computed(
        "POLLOCK.risk-of-bias",
        share >= LOW_SHARE ? 0 : -1,
        reason,
        SOURCE,
        new Figure("low_share", share),
        new Figure("reported", reported));
  }

  private static Optional<Boolean> lowForAllocationAndAssessment(Study study) {
    return study.appraisals().stream()
        .flatMap(
            appraisal ->
                AppraisalTool.find(appraisal.tool())
                    .flatMap(tool -> tool.lowForAllocationAndAssessment(appraisal))
                    .stream())
        .reduce(Boolean::logicalAnd);
  }

  private static Judgement inconsistency(BodyOfEvidence body) {
    return body.size() == 1
        ? Judgement.computed(
            "POLLOCK.inconsistency", 0, "One trial.", SOURCE, new Figure("studies", 1))
        : Judgement.computed(
            "POLLOCK.inconsistency",
            -1,
            "I² is not reported: counts as more than 75 %.",
            SOURCE,
            new Figure("studies", body.size()));
  }

  private static Judgement review() {
    return Judgement.computed(
        "POLLOCK.review",
        0,
        "Not applicable: no appraisal of a review. So at most four downgrades are possible and Very"
            + " low cannot occur.",
        SOURCE);
  }
}
