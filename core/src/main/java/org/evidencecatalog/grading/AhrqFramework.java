package org.evidencecatalog.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.Pooled;

/**
 * Strength of evidence of the AHRQ Evidence-based Practice Centers (Berkman 2015, J Clin Epidemiol
 * 68:1312). Trials start at High, other studies at Low; how the domains add up, and the thresholds
 * by which they are proposed, are house rules. Immutable and thread-safe.
 */
public final class AhrqFramework extends RuleBased {
  private static final String SOURCE =
      "Berkman 2015, J Clin Epidemiol 68:1312; sums and thresholds are house rules";

  private static final List<Rule> RULES =
      List.of(
          Rule.lowering("AHRQ.study-limitations"),
          Rule.lowering("AHRQ.consistency"),
          Rule.lowering("AHRQ.directness"),
          Rule.lowering("AHRQ.precision"),
          Rule.lowering("AHRQ.reporting-bias"),
          Rule.raising("AHRQ.dose-response"),
          Rule.raising("AHRQ.plausible-confounding"),
          Rule.raising("AHRQ.strength-of-association"));

  private static final int LOW = 1;
  private static final int HIGH = 3;

  /** Worst first. */
  private static final List<Level> LEVELS =
      List.of(
          new Level("insufficient", "Insufficient", Optional.empty(), 0),
          new Level("low", "Low", Optional.empty(), LOW),
          new Level("moderate", "Moderate", Optional.empty(), 2),
          new Level("high", "High", Optional.empty(), HIGH));

  private final GradePolicy policy;

  private AhrqFramework(GradePolicy policy, PanelJudgements panel) {
    super(panel);
    this.policy = policy;
  }

  /** The framework with the thresholds of GRADE's standard policy. */
  public static AhrqFramework standard() {
    return withPolicy(GradePolicy.standard());
  }

  /** The framework with these thresholds. */
  public static AhrqFramework withPolicy(GradePolicy policy) {
    return new AhrqFramework(Objects.requireNonNull(policy, "policy"), PanelJudgements.NONE);
  }

  @Override
  public AhrqFramework withJudgements(PanelJudgements judgements) {
    return new AhrqFramework(policy, panel().and(judgements));
  }

  @Override
  public String code() {
    return "ahrq";
  }

  @Override
  public String title() {
    return "Strength of evidence of the AHRQ Evidence-based Practice Centers (Berkman 2015)";
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  Optional<String> obstacle(BodyOfEvidence body) {
    return body.kind() == BodyKind.REVIEW
        ? Optional.of("not applicable: the studies of the review are not in this catalog")
        : Optional.empty();
  }

  @Override
  List<Judgement> propose(BodyOfEvidence body) {
    GradeContext context = GradeContext.of(body, policy);
    return List.of(
        limitations(context),
        consistency(context),
        directness(context),
        precision(context),
        reportingBias(context),
        optional("AHRQ.dose-response"),
        optional("AHRQ.plausible-confounding"),
        optional("AHRQ.strength-of-association"));
  }

  @Override
  Grade conclude(BodyOfEvidence body, List<Judgement> judgements) {
    int start = body.kind() == BodyKind.RANDOMISED ? HIGH : LOW;
    int reached = Math.max(0, Math.min(HIGH, start + sum(judgements)));
    return graded(body, LEVELS.get(reached), judgements);
  }

  /** No study is no evidence, which is insufficient. */
  @Override
  Grade withoutStudies(BodyOfEvidence body) {
    Judgement none =
        Judgement.computed(
            "AHRQ.study-limitations",
            0,
            Wording.capitalised(NoEvidence.reason(body)) + ".",
            SOURCE,
            new Figure("studies", 0));
    return graded(body, LEVELS.get(0), List.of(none));
  }

  private Judgement limitations(GradeContext context) {
    BiasShares shares = BiasShares.of(context.body(), context.weight());
    String level =
        context.reaches(shares.low(), GradeThreshold.MOST_WEIGHT)
            ? "low"
            : context.reaches(shares.high(), GradeThreshold.MOST_WEIGHT) ? "high" : "medium";
    int change = level.equals("low") ? 0 : level.equals("high") ? -2 : -1;
    String reason =
        shares.appraised() == 0
            ? "Study limitations medium: no study was appraised."
            : "Study limitations "
                + level
                + ": "
                + Wording.percent(shares.low())
                + " of the "
                + context.weight().unit().words()
                + " in studies at low risk of bias, "
                + Wording.percent(shares.high())
                + " at high risk.";
    return Judgement.computed(
        "AHRQ.study-limitations",
        change,
        reason,
        SOURCE,
        new Figure("low_share", shares.low()),
        new Figure("high_share", shares.high()),
        new Figure("appraised", shares.appraised()));
  }

  private static Judgement consistency(GradeContext context) {
    if (context.body().size() == 1) {
      return consistency(-1, "Consistency unknown: one study.", context);
    }
    Judgement grade = GradeInconsistency.judge(context);
    return grade.isAssessed()
        ? consistency(
            grade.change() < 0 ? -1 : 0,
            (grade.change() < 0 ? "Inconsistent. " : "Consistent. ") + grade.reason(),
            context)
        : consistency(-1, "Consistency unknown. " + grade.reason(), context);
  }

  private static Judgement consistency(int change, String reason, GradeContext context) {
    return Judgement.computed(
        "AHRQ.consistency", change, reason, SOURCE, new Figure("studies", context.body().size()));
  }

  private static Judgement directness(GradeContext context) {
    Judgement grade = GradeIndirectness.judge(context);
    return Judgement.computed(
        "AHRQ.directness",
        grade.change() < 0 ? -1 : 0,
        (grade.change() < 0 ? "Indirect. " : "Direct. ") + grade.reason(),
        SOURCE,
        grade.numbers().toArray(Figure[]::new));
  }

  /** With effects by the interval of the pooled one, else by the number of participants. */
  private static Judgement precision(GradeContext context) {
    Optional<Pooled> pooled = context.pooled();
    if (pooled.isPresent()) {
      boolean excludes = !pooled.get().interval().contains(0);
      return Judgement.computed(
          "AHRQ.precision",
          excludes ? 0 : -1,
          excludes
              ? "Precise: the interval of the pooled effect excludes no effect."
              : "Imprecise: the interval of the pooled effect includes no effect.",
          SOURCE,
          new Figure("ci_low", pooled.get().natural(pooled.get().interval()).low()),
          new Figure("ci_high", pooled.get().natural(pooled.get().interval()).high()));
    }
    int enough = (int) context.value(GradeThreshold.ENOUGH_PARTICIPANTS);
    int known = context.body().participantsAtLeast();
    return Judgement.computed(
        "AHRQ.precision",
        known >= enough ? 0 : -1,
        (known >= enough ? "Precise: " : "Imprecise: ")
            + "no pooled effect, and "
            + (context.body().participants().isPresent() ? "" : "at least ")
            + known
            + " participants ("
            + enough
            + " are asked for).",
        SOURCE,
        new Figure("participants_at_least", known));
  }

  private static Judgement reportingBias(GradeContext context) {
    Judgement grade = GradePublicationBias.judge(context);
    return Judgement.computed(
        "AHRQ.reporting-bias",
        grade.change() < 0 ? -1 : 0,
        (grade.change() < 0 ? "Suspected. " : "Undetected. ") + grade.reason(),
        SOURCE,
        grade.numbers().toArray(Figure[]::new));
  }

  private static Judgement optional(String rule) {
    return Judgement.notAssessed(rule, "Not assessed: only a person can judge it.", SOURCE);
  }
}
