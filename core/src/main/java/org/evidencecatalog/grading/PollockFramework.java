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
public final class PollockFramework implements Framework {
  private static final String SOURCE = "Pollock 2016, J Clin Epidemiol 70:106, Table 2";

  /** Participants from which imprecision takes nothing. */
  private static final int ENOUGH = 200;

  /** Participants below which imprecision takes two levels. */
  private static final int FEW = 100;

  /** Share of participants at low risk of bias from which risk of bias takes nothing. */
  private static final double LOW_SHARE = 0.75;

  /** Greatest number of downgrades of High, Moderate and Low; more is Very low. */
  private static final int[] MOST_DOWNGRADES = {0, 2, 4};

  private PollockFramework() {}

  /** The framework. */
  public static PollockFramework standard() {
    return new PollockFramework();
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
  public Grade grade(BodyOfEvidence body) {
    if (body.contributions().isEmpty()) {
      return notGraded(body, NoEvidence.reason(body));
    }
    if (body.kind() != BodyKind.RANDOMISED) {
      return notGraded(body, "not applicable: made for randomised trials");
    }
    Optional<Judgement> imprecision = imprecision(body);
    if (imprecision.isEmpty()) {
      return notGraded(body, "not gradable: the number of participants is unknown");
    }
    List<Judgement> judgements =
        List.of(imprecision.get(), riskOfBias(body), inconsistency(body), review());
    int downgrades = -judgements.stream().mapToInt(Judgement::change).sum();
    return new Grade.Graded(code(), body, certainty(downgrades).level(), judgements, List.of());
  }

  private Grade notGraded(BodyOfEvidence body, String reason) {
    return new Grade.NotGraded(code(), body, reason, List.of());
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
        Weight.share(body, each -> lowForAllocationAndAssessment(each.study()).orElse(false));
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
