package org.evidencecatalog.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.Synthesis;

/**
 * The mechanical GRADE rules for overviews of Pollock 2016 (J Clin Epidemiol 70:106, Table 2), made
 * for pooled analyses of randomised trials. Immutable and thread-safe.
 */
public final class PollockFramework extends RuleBased {
  private static final String REVIEW = "POLLOCK.review";
  private static final List<Rule> RULES =
      List.of(
          Rule.lowering("POLLOCK.imprecision"),
          Rule.lowering("POLLOCK.risk-of-bias"),
          Rule.lowering("POLLOCK.inconsistency"),
          Rule.lowering(REVIEW));

  private static final String SOURCE = "Pollock 2016, J Clin Epidemiol 70:106, Table 2";

  /** Participants from which imprecision takes nothing. */
  private static final int ENOUGH = 200;

  /** Participants below which imprecision takes two levels. */
  private static final int FEW = 100;

  /** Share of participants at low risk of bias from which risk of bias takes nothing. */
  private static final double LOW_SHARE = 0.75;

  /** I² in percent up to which inconsistency takes nothing. */
  private static final double MOST_I2 = 75;

  /** Questions about the review: the authors' modified AMSTAR. */
  private static final int QUESTIONS = 4;

  /** Greatest number of downgrades of High, Moderate and Low; more is Very low. */
  private static final int[] MOST_DOWNGRADES = {0, 2, 4};

  private final Synthesis synthesis;

  private PollockFramework(Synthesis synthesis, PanelJudgements panel) {
    super(panel);
    this.synthesis = synthesis;
  }

  /** The framework; effects are pooled as the standard policy of GRADE says. */
  public static PollockFramework standard() {
    return withSynthesis(GradePolicy.standard().synthesis());
  }

  /** The framework with effects pooled in this way. */
  public static PollockFramework withSynthesis(Synthesis synthesis) {
    return new PollockFramework(
        Objects.requireNonNull(synthesis, "synthesis"), PanelJudgements.NONE);
  }

  @Override
  public PollockFramework withJudgements(PanelJudgements judgements) {
    return new PollockFramework(synthesis, panel().and(judgements));
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
    return imprecision(body, pooled(body)).isEmpty()
        ? Optional.of("not gradable: the number of participants is unknown")
        : Optional.empty();
  }

  @Override
  List<Judgement> propose(BodyOfEvidence body) {
    BodySynthesis synthesis = pooled(body);
    return List.of(
        imprecision(body, synthesis).orElseThrow(),
        riskOfBias(body),
        inconsistency(body, synthesis),
        review(body));
  }

  private BodySynthesis pooled(BodyOfEvidence body) {
    return BodySynthesis.of(body, synthesis);
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

  /**
   * The participants in the pooled analysis, else of all trials. Empty if their number is unknown
   * and may fall into several classes.
   */
  private static Optional<Judgement> imprecision(BodyOfEvidence body, BodySynthesis synthesis) {
    List<Contribution> counted =
        synthesis.pooled().isPresent()
            ? synthesis.effects().stream().map(BodySynthesis.StudyEffect::contribution).toList()
            : body.contributions();
    boolean complete = counted.stream().allMatch(each -> each.participants().isPresent());
    int known = counted.stream().mapToInt(each -> each.participants().orElse(0)).sum();
    if (!complete && known < ENOUGH) {
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
            (complete ? "" : "At least ")
                + known
                + " participants"
                + (synthesis.pooled().isPresent() ? " in the pooled analysis: " : ": ")
                + limit
                + ".",
            SOURCE,
            new Figure("participants", known)));
  }

  private static Judgement riskOfBias(BodyOfEvidence body) {
    long reported =
        body.contributions().stream()
            .filter(each -> lowForAllocationAndAssessment(each).isPresent())
            .count();
    double share = Weight.of(body).share(each -> lowForAllocationAndAssessment(each).orElse(false));
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

  private static Optional<Boolean> lowForAllocationAndAssessment(Contribution trial) {
    return trial.appraisals().stream()
        .flatMap(
            appraisal ->
                AppraisalTool.find(appraisal.tool())
                    .flatMap(tool -> tool.lowForAllocationAndAssessment(appraisal))
                    .stream())
        .reduce(Boolean::logicalAnd);
  }

  private static Judgement inconsistency(BodyOfEvidence body, BodySynthesis synthesis) {
    if (body.size() == 1) {
      return inconsistency(0, "One trial.", new Figure("studies", 1));
    }
    Optional<Pooled> several = synthesis.pooled().filter(pooled -> pooled.k() > 1);
    if (several.isEmpty()) {
      return inconsistency(
          -1, "I² is not reported: counts as more than 75 %.", new Figure("studies", body.size()));
    }
    double i2 = several.get().heterogeneity().i2();
    return inconsistency(
        i2 <= MOST_I2 ? 0 : -1,
        String.format(
            Locale.ROOT, "I² is %.1f %%: %s 75 %%.", i2, i2 <= MOST_I2 ? "at most" : "more than"),
        new Figure("i2", i2),
        new Figure("studies", several.get().k()));
  }

  private static Judgement inconsistency(int change, String reason, Figure... numbers) {
    return Judgement.computed("POLLOCK.inconsistency", change, reason, SOURCE, numbers);
  }

  /** Of several reviews the one that answers most questions with yes. */
  private static Judgement review(BodyOfEvidence body) {
    return body.reviews().stream()
        .flatMap(review -> review.appraisals().stream())
        .flatMap(PollockFramework::yesAnswers)
        .max(Comparator.naturalOrder())
        .map(PollockFramework::reviewed)
        .orElseGet(
            () ->
                Judgement.computed(
                    REVIEW,
                    0,
                    "Not applicable: no appraisal of a review. So at most four downgrades are"
                        + " possible and Very low cannot occur.",
                    SOURCE));
  }

  private static Stream<Integer> yesAnswers(Appraisal appraisal) {
    return AppraisalTool.find(appraisal.tool())
        .flatMap(tool -> tool.fourReviewQuestions(appraisal))
        .map(answers -> (int) answers.stream().filter(yes -> yes).count())
        .stream();
  }

  private static Judgement reviewed(int yes) {
    return Judgement.computed(
        REVIEW,
        yes == QUESTIONS ? 0 : yes == QUESTIONS - 1 ? -1 : -2,
        yes
            + " of the four questions about the review are answered with yes (a-priori design,"
            + " search, independent selection, independent extraction); anything but yes counts as"
            + " no.",
        SOURCE,
        new Figure("yes", yes));
  }
}
