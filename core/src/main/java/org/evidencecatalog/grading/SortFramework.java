package org.evidencecatalog.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.appraisal.RiskOfBias;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;

/**
 * Strength of recommendation taxonomy (Ebell 2004, Am Fam Physician 69:548). A study is good if its
 * appraisals put it at low risk of bias (house rule). Whether an outcome matters to patients is for
 * people; while nobody says so, neither A nor B can be given. Immutable and thread-safe.
 */
public final class SortFramework extends RuleBased {
  private static final String SOURCE = "Ebell 2004, Am Fam Physician 69:548";
  private static final String QUALITY = "SORT.quality";
  private static final String CONSISTENCY = "SORT.consistency";
  private static final String ORIENTATION = "SORT.patient-oriented";

  private static final List<Rule> RULES =
      List.of(Rule.lowering(QUALITY), Rule.lowering(CONSISTENCY), new Rule(ORIENTATION, -2, 0));

  private static final Level A = new Level("A", "Strength A", Optional.empty(), 2);
  private static final Level B = new Level("B", "Strength B", Optional.empty(), 1);
  private static final Level C = new Level("C", "Strength C", Optional.empty(), 0);

  private final GradePolicy policy;

  private SortFramework(GradePolicy policy, PanelJudgements panel) {
    super(panel);
    this.policy = policy;
  }

  /** The framework; effects are pooled as the standard policy of GRADE says. */
  public static SortFramework standard() {
    return withPolicy(GradePolicy.standard());
  }

  /** The framework with effects pooled as this policy says. */
  public static SortFramework withPolicy(GradePolicy policy) {
    return new SortFramework(Objects.requireNonNull(policy, "policy"), PanelJudgements.NONE);
  }

  @Override
  public SortFramework withJudgements(PanelJudgements judgements) {
    return new SortFramework(policy, panel().and(judgements));
  }

  @Override
  public String code() {
    return "sort";
  }

  @Override
  public String title() {
    return "Strength of recommendation taxonomy, SORT (Ebell 2004)";
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  Optional<String> obstacle(BodyOfEvidence body) {
    return Optional.empty();
  }

  @Override
  List<Judgement> propose(BodyOfEvidence body) {
    return List.of(
        quality(body),
        consistency(body),
        Judgement.notAssessed(
            ORIENTATION,
            "Not assessed: whether the outcome matters to patients is for people to say.",
            SOURCE));
  }

  /**
   * C where nothing better is possible whatever the outcome; not graded while the outcome's
   * orientation or the consistency is unknown.
   */
  @Override
  Grade conclude(BodyOfEvidence body, List<Judgement> judgements) {
    Judgement quality = judgements.get(0);
    Judgement consistency = judgements.get(1);
    Judgement orientation = judgements.get(2);
    if (quality.change() <= -2 || orientation.change() < 0) {
      return graded(body, C, judgements);
    }
    if (orientation.override().isEmpty()) {
      return notGraded(
          body,
          "not gradable to A or B: nobody said whether the outcome matters to patients",
          judgements);
    }
    boolean unknown = !consistency.isAssessed() && consistency.override().isEmpty();
    boolean best = quality.change() == 0 && consistency.change() == 0 && !unknown;
    return graded(body, best ? A : B, judgements);
  }

  /** Evidence that may be A or B, if only the outcome's orientation were known, outranks C. */
  @Override
  public Grade headline(List<Grade> grades) {
    Grade best = grades.get(0);
    for (Grade grade : grades) {
      best = standing(grade) > standing(best) ? grade : best;
    }
    return best;
  }

  private static int standing(Grade grade) {
    return grade.level().map(level -> level.rank() > C.rank() ? 2 + level.rank() : 0).orElse(1);
  }

  /** 0 for consistent good evidence if it is consistent, −1 for limited, −2 for other evidence. */
  private static Judgement quality(BodyOfEvidence body) {
    long good = body.contributions().stream().filter(each -> isGood(each, body)).count();
    boolean review = body.reviews().stream().anyMatch(each -> isOfTrials(each) && isLow(each));
    long limited =
        body.contributions().stream()
            .filter(each -> isAtLeastLimited(each.study().design(), body.question().type()))
            .count();
    boolean anyReview = !body.reviews().isEmpty();
    int change = review || good >= 2 ? 0 : limited > 0 || anyReview ? -1 : -2;
    String reason =
        switch (change) {
          case 0 ->
              review
                  ? "A systematic review of randomised trials at low risk of bias."
                  : Wording.capitalised(Wording.counted((int) good, "study", "studies"))
                      + " of good quality.";
          case -1 ->
              "Evidence of limited quality: "
                  + Wording.counted((int) good, "study", "studies")
                  + " of good quality; one good trial alone is B (to be confirmed).";
          default -> "Case series, case reports or other designs only.";
        };
    return Judgement.computed(
        QUALITY,
        change,
        reason,
        SOURCE + "; good = low risk of bias is a house rule",
        new Figure("good_studies", good),
        new Figure("studies", body.size()),
        new Figure("reviews", body.reviews().size()));
  }

  private static boolean isGood(Contribution each, BodyOfEvidence body) {
    boolean design =
        switch (body.question().type()) {
          case DIAGNOSIS -> isCohortOrCrossSectional(each.study().design());
          case PROGNOSIS, PREVALENCE -> each.study().design() == StudyDesign.COHORT;
          default -> body.kind() == BodyKind.RANDOMISED;
        };
    return design && each.riskOfBias().filter(risk -> risk == RiskOfBias.LOW).isPresent();
  }

  private static boolean isCohortOrCrossSectional(StudyDesign design) {
    return design == StudyDesign.COHORT || design == StudyDesign.CROSS_SECTIONAL;
  }

  /** Of prognosis a case series is limited evidence; of treatment and tests it is other. */
  private static boolean isAtLeastLimited(StudyDesign design, QuestionType type) {
    boolean uncontrolled =
        BodyKind.of(design).filter(kind -> kind == BodyKind.UNCONTROLLED).isPresent();
    return !uncontrolled
        || (type == QuestionType.PROGNOSIS && design == StudyDesign.CASE_SERIES)
        || (!type.isOfIntervention() && design == StudyDesign.CROSS_SECTIONAL);
  }

  private static boolean isOfTrials(Study review) {
    return !review.includedDesigns().isEmpty()
        && review.includedDesigns().stream()
            .allMatch(
                design ->
                    BodyKind.of(design).filter(kind -> kind == BodyKind.RANDOMISED).isPresent());
  }

  private static boolean isLow(Study review) {
    return Contribution.worst(review.appraisals())
        .filter(risk -> risk == RiskOfBias.LOW)
        .isPresent();
  }

  private Judgement consistency(BodyOfEvidence body) {
    if (body.size() == 1) {
      return Judgement.computed(CONSISTENCY, 0, "Not applicable: one study.", SOURCE);
    }
    GradeContext context = GradeContext.of(body, policy);
    if (context.pooled().filter(pooled -> pooled.k() > 1).isEmpty()) {
      return byDirection(Agreement.of(StudyDirection.of(context.synthesis())));
    }
    Judgement grade = GradeInconsistency.judge(context);
    String source = SOURCE + "; judged as in GRADE, a house rule";
    return grade.isAssessed()
        ? Judgement.computed(
            CONSISTENCY,
            grade.change() < 0 ? -1 : 0,
            grade.reason(),
            source,
            grade.numbers().toArray(Figure[]::new))
        : Judgement.notAssessed(CONSISTENCY, grade.reason(), source);
  }

  /** Without pooled effects most studies have to point the same way. */
  private static Judgement byDirection(Agreement agreement) {
    String source = SOURCE + "; 75 % is a house rule";
    Figure[] numbers = {
      new Figure("studies", agreement.studies()), new Figure("agreeing", agreement.agreeing())
    };
    String counted = agreement.inWords("studies");
    if (agreement.isConsistent()) {
      return Judgement.computed(CONSISTENCY, 0, counted + ".", source, numbers);
    }
    return agreement.isConflicting()
        ? Judgement.computed(
            CONSISTENCY, -1, counted + ", fewer than 75 %: inconsistent.", source, numbers)
        : Judgement.notAssessed(
            CONSISTENCY,
            "Not assessed: the directions of "
                + agreement.unknown()
                + " of "
                + agreement.studies()
                + " studies are unknown.",
            source);
  }
}
