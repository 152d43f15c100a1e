package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.appraisal.RiskOfBias;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.StudyDesign;

/**
 * The levels of evidence of the Cochrane Back Review Group, "best-evidence synthesis" (van Tulder
 * 2003, Spine 28:1290), which the group itself replaced by GRADE (Furlan 2009, Spine 34:1929). A
 * level speaks for what the trials found, whichever way. High quality is low risk of bias by a
 * study's appraisals, for example PEDro 6 or more (house rule). Immutable and thread-safe.
 */
public final class BestEvidenceFramework extends RuleBased {
  private static final String SOURCE =
      "van Tulder 2003, Spine 28:1290; replaced by GRADE in Furlan 2009, Spine 34:1929; variants"
          + " differ and change conclusions, Ferreira 2002, J Clin Epidemiol 55:1126";

  private static final List<Rule> RULES =
      List.of(Rule.lowering("BEST-EVIDENCE.quality"), Rule.lowering("BEST-EVIDENCE.consistency"));

  private static final String UNKNOWN_DIRECTIONS =
      "the directions of too many trials are unknown to tell whether they agree";

  private static final Level NO_TRIAL = new Level("none", "None", Optional.empty(), 0);

  private static final Level CONFLICTING =
      new Level("conflicting", "Conflicting", Optional.empty(), 1);

  /** By the number of steps that quality and number of the trials take. */
  private static final List<Level> BY_QUALITY =
      List.of(
          new Level("strong", "Strong", Optional.empty(), 4),
          new Level("moderate", "Moderate", Optional.empty(), 3),
          new Level("limited", "Limited", Optional.empty(), 2),
          NO_TRIAL);

  private final GradePolicy policy;

  private BestEvidenceFramework(GradePolicy policy, PanelJudgements panel) {
    super(panel);
    this.policy = policy;
  }

  /** The framework; effects are pooled as the standard policy of GRADE says. */
  public static BestEvidenceFramework standard() {
    return withPolicy(GradePolicy.standard());
  }

  /** The framework with effects pooled as this policy says. */
  public static BestEvidenceFramework withPolicy(GradePolicy policy) {
    return new BestEvidenceFramework(
        Objects.requireNonNull(policy, "policy"), PanelJudgements.NONE);
  }

  @Override
  public BestEvidenceFramework withJudgements(PanelJudgements judgements) {
    return new BestEvidenceFramework(policy, panel().and(judgements));
  }

  @Override
  public String code() {
    return "best-evidence";
  }

  @Override
  public String title() {
    return "Levels of evidence of the Cochrane Back Review Group (van Tulder 2003)";
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  Optional<String> obstacle(BodyOfEvidence body) {
    return body.kind() == BodyKind.REVIEW
        ? Optional.of("not applicable: levels are of trials, and only reviews are in this catalog")
        : Optional.empty();
  }

  @Override
  List<Judgement> propose(BodyOfEvidence body) {
    List<Contribution> trials =
        body.contributions().stream().filter(each -> isTrial(each.study().design())).toList();
    return List.of(quality(trials), consistency(body, trials));
  }

  @Override
  Grade conclude(BodyOfEvidence body, List<Judgement> judgements) {
    Judgement quality = judgements.get(0);
    Judgement consistency = judgements.get(1);
    if (!consistency.isAssessed() && consistency.override().isEmpty()) {
      return notGraded(body, "not gradable: " + UNKNOWN_DIRECTIONS, judgements);
    }
    return graded(
        body,
        consistency.change() < 0 ? CONFLICTING : BY_QUALITY.get(-quality.change()),
        judgements);
  }

  /** The first body with trials speaks, whatever it says: trials at random come first. */
  @Override
  public Grade headline(List<Grade> grades) {
    return grades.stream()
        .filter(grade -> grade.level().filter(NO_TRIAL::equals).isEmpty())
        .findFirst()
        .orElse(grades.get(0));
  }

  private static boolean isTrial(StudyDesign design) {
    return BodyKind.of(design).filter(kind -> kind == BodyKind.RANDOMISED).isPresent()
        || isControlledTrial(design);
  }

  private static boolean isControlledTrial(StudyDesign design) {
    return switch (design) {
      case QUASI_RANDOMISED_TRIAL, CONTROLLED_ALLOCATION_UNKNOWN, NON_RANDOMISED_TRIAL -> true;
      default -> false;
    };
  }

  private static Judgement quality(List<Contribution> trials) {
    long high = trials.stream().filter(BestEvidenceFramework::isOfHighQuality).count();
    int change = high >= 2 ? 0 : high == 1 || trials.size() >= 2 ? -1 : trials.isEmpty() ? -3 : -2;
    String reason =
        trials.isEmpty()
            ? "No trial."
            : Wording.capitalised(Wording.counted(trials.size(), "trial", "trials"))
                + ", "
                + high
                + " of high quality. A trial that was not appraised does not count as of high quality."
                + " These levels were replaced by GRADE in 2009, and variants of them differ.";
    return Judgement.computed(
        "BEST-EVIDENCE.quality",
        change,
        reason,
        SOURCE,
        new Figure("trials", trials.size()),
        new Figure("high_quality_trials", high));
  }

  private static boolean isOfHighQuality(Contribution trial) {
    return !isControlledTrial(trial.study().design())
        && trial.appraisals().stream()
            .flatMap(each -> isOfHighQuality(each).stream())
            .reduce(Boolean::logicalAnd)
            .orElse(false);
  }

  /** By the bound of the tool, else low risk of bias. */
  private static Optional<Boolean> isOfHighQuality(Appraisal appraisal) {
    return AppraisalTool.find(appraisal.tool())
        .flatMap(
            tool ->
                tool.highQuality(appraisal)
                    .or(() -> tool.classify(appraisal).map(risk -> risk == RiskOfBias.LOW)));
  }

  private Judgement consistency(BodyOfEvidence body, List<Contribution> trials) {
    if (trials.size() < 2) {
      return Judgement.computed(
          "BEST-EVIDENCE.consistency", 0, "Not applicable: fewer than two trials.", SOURCE);
    }
    List<StudyDirection> all = StudyDirection.of(BodySynthesis.of(body, policy.synthesis()));
    List<StudyDirection> ofTrials = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isTrial(body.contributions().get(i).study().design())) {
        ofTrials.add(all.get(i));
      }
    }
    return consistency(Agreement.of(ofTrials));
  }

  private static Judgement consistency(Agreement agreement) {
    Figure[] numbers = {
      new Figure("trials", agreement.studies()),
      new Figure("agreeing", agreement.agreeing()),
      new Figure("unknown", agreement.unknown())
    };
    String counted = agreement.inWords("trials");
    if (agreement.isConsistent()) {
      return Judgement.computed(
          "BEST-EVIDENCE.consistency",
          0,
          counted + ": consistent. The level is of evidence for what these trials found.",
          SOURCE,
          numbers);
    }
    return agreement.isConflicting()
        ? Judgement.computed(
            "BEST-EVIDENCE.consistency",
            -1,
            counted + ", fewer than 75 %: conflicting.",
            SOURCE,
            numbers)
        : Judgement.notAssessed(
            "BEST-EVIDENCE.consistency",
            "Not assessed: "
                + UNKNOWN_DIRECTIONS
                + " ("
                + agreement.unknown()
                + " of "
                + agreement.studies()
                + ").",
            SOURCE);
  }
}
