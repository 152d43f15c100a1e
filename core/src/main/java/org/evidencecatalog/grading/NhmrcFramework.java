package org.evidencecatalog.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Pooled;

/**
 * NHMRC levels of evidence (2009) and the FORM matrix (Hillier 2011, BMC Med Res Methodol 11:23).
 * Each component takes 0 for A, −1 for B, −2 for C and −3 for D. The grade is the median of the
 * assessed components, rounded to the worse (house rule); A and B are impossible unless the
 * evidence base and the consistency are both A or B. Generalisability and applicability are for
 * people. Immutable and thread-safe.
 */
public final class NhmrcFramework extends RuleBased {
  private static final String SOURCE =
      "NHMRC 2009; FORM, Hillier 2011, BMC Med Res Methodol 11:23; thresholds are house rules";
  private static final String BASE = "NHMRC.evidence-base";
  private static final String CONSISTENCY = "NHMRC.consistency";
  private static final String GRADES = "ABCD";

  /** Limits of I² in percent: A below the first, B below the second, C up to the third. */
  private static final double[] I2 = {25, 50, 75};

  /** Limits of |SMD|: A from the first, B from the second, C from the third. */
  private static final double[] SMD = {0.8, 0.5, 0.2};

  /** "Several" is more than two. */
  private static final int SEVERAL = 3;

  private static final List<Rule> RULES =
      Stream.of(
              BASE,
              CONSISTENCY,
              "NHMRC.clinical-impact",
              "NHMRC.generalisability",
              "NHMRC.applicability")
          .map(Rule::lowering)
          .toList();

  private final GradePolicy policy;

  private NhmrcFramework(GradePolicy policy, PanelJudgements panel) {
    super(panel);
    this.policy = policy;
  }

  /** The framework; effects are pooled as the standard policy of GRADE says. */
  public static NhmrcFramework standard() {
    return withPolicy(GradePolicy.standard());
  }

  /** The framework with effects pooled as this policy says. */
  public static NhmrcFramework withPolicy(GradePolicy policy) {
    return new NhmrcFramework(Objects.requireNonNull(policy, "policy"), PanelJudgements.NONE);
  }

  @Override
  public NhmrcFramework withJudgements(PanelJudgements judgements) {
    return new NhmrcFramework(policy, panel().and(judgements));
  }

  @Override
  public String code() {
    return "nhmrc";
  }

  @Override
  public String title() {
    return "NHMRC levels of evidence and FORM grades (Hillier 2011)";
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  Optional<String> obstacle(BodyOfEvidence body) {
    return best(body).isEmpty()
        ? Optional.of(
            "not gradable: the hierarchy has no level for the designs of these studies on a"
                + " question of "
                + body.question().type().label())
        : Optional.empty();
  }

  @Override
  List<Judgement> propose(BodyOfEvidence body) {
    GradeContext context = GradeContext.of(body, policy);
    return List.of(
        evidenceBase(context),
        consistency(context),
        impact(context),
        ofPeople("NHMRC.generalisability"),
        ofPeople("NHMRC.applicability"));
  }

  @Override
  Grade conclude(BodyOfEvidence body, List<Judgement> judgements) {
    List<Integer> steps =
        judgements.stream()
            .filter(each -> each.isAssessed() || each.override().isPresent())
            .filter(each -> !isNotApplicable(each, body))
            .map(each -> -each.change())
            .sorted()
            .toList();
    int median = steps.get(steps.size() / 2);
    int reached = isCapped(body, judgements) ? Math.max(median, 2) : median;
    String grade = GRADES.substring(reached, reached + 1);
    return graded(
        body,
        new Level(
            grade,
            "Grade " + grade,
            Optional.empty(),
            GRADES.length() - reached,
            best(body).map(NhmrcLevel::code)),
        judgements);
  }

  /** A and B need both the evidence base and the consistency to be A or B. */
  private static boolean isCapped(BodyOfEvidence body, List<Judgement> judgements) {
    Judgement base = judgements.get(0);
    Judgement consistency = judgements.get(1);
    boolean unknown = !consistency.isAssessed() && consistency.override().isEmpty();
    return base.change() < -1
        || (!isNotApplicable(consistency, body) && (unknown || consistency.change() < -1));
  }

  private static boolean isNotApplicable(Judgement judgement, BodyOfEvidence body) {
    return judgement.rule().equals(CONSISTENCY)
        && body.size() == 1
        && judgement.override().isEmpty();
  }

  /** The best level of the primary studies and reviews. */
  private static Optional<NhmrcLevel> best(BodyOfEvidence body) {
    return levels(body).min(Comparator.naturalOrder());
  }

  private static Stream<NhmrcLevel> levels(BodyOfEvidence body) {
    QuestionType type = body.question().type();
    return Stream.concat(
        body.reviews().stream().flatMap(each -> NhmrcLevel.ofReview(each, type).stream()),
        body.contributions().stream()
            .filter(each -> !each.study().isReview())
            .flatMap(each -> NhmrcLevel.of(each.study().design(), type).stream()));
  }

  private static Judgement evidenceBase(GradeContext context) {
    NhmrcLevel best = best(context.body()).orElseThrow();
    long count = levels(context.body()).filter(level -> level == best).count();
    BiasShares shares = BiasShares.of(context.body(), context.weight());
    boolean low = context.reaches(shares.low(), GradeThreshold.MOST_WEIGHT);
    boolean high = context.reaches(shares.high(), GradeThreshold.HALF_WEIGHT);
    String risk = low ? "low" : high ? "high" : "moderate";
    boolean review =
        context.body().reviews().stream()
            .anyMatch(
                each ->
                    NhmrcLevel.ofReview(each, context.body().question().type())
                        .filter(level -> level == best)
                        .isPresent());
    int steps = high ? 3 : steps(best, count, review, low);
    return Judgement.computed(
        BASE,
        -steps,
        GRADES.charAt(steps)
            + ": "
            + count
            + " of level "
            + best.code()
            + ", at "
            + risk
            + " risk of bias"
            + (shares.appraised() == 0 ? " (no study was appraised)" : "")
            + ".",
        SOURCE,
        new Figure("studies_of_level", count),
        new Figure("low_share", shares.low()),
        new Figure("high_share", shares.high()),
        new Figure("appraised", shares.appraised()));
  }

  private static int steps(NhmrcLevel best, long count, boolean review, boolean low) {
    if (best == NhmrcLevel.IV) {
      return 3;
    }
    if (!low) {
      return 2;
    }
    boolean several = count >= SEVERAL;
    if (best == NhmrcLevel.I) {
      return 0;
    }
    return best == NhmrcLevel.II ? (several ? 0 : 1) : several || review ? 1 : 2;
  }

  private static Judgement consistency(GradeContext context) {
    if (context.body().size() == 1) {
      return Judgement.computed(CONSISTENCY, 0, "Not applicable: one study.", SOURCE);
    }
    List<StudyDirection> directions =
        StudyDirection.of(context.synthesis()).stream()
            .filter(each -> each != StudyDirection.UNKNOWN)
            .toList();
    boolean conflict =
        directions.contains(StudyDirection.FIRST) && directions.contains(StudyDirection.SECOND);
    if (conflict) {
      return component(CONSISTENCY, 3, "studies point in opposite directions");
    }
    if (context.pooled().filter(pooled -> pooled.k() > 1).isPresent()) {
      double i2 = context.pooled().orElseThrow().heterogeneity().i2();
      int steps = i2 < I2[0] ? 0 : i2 < I2[1] ? 1 : i2 <= I2[2] ? 2 : 3;
      return component(CONSISTENCY, steps, "I² is " + Math.round(i2) + " %", new Figure("i2", i2));
    }
    boolean allKnown = directions.size() == context.body().size();
    return allKnown
        ? component(
            CONSISTENCY,
            directions.stream().distinct().count() == 1 ? 0 : 1,
            directions.stream().distinct().count() == 1
                ? "all studies point the same way"
                : "most studies point the same way or find no difference")
        : Judgement.notAssessed(
            CONSISTENCY,
            "Not assessed: effects or directions of some studies are unknown.",
            SOURCE);
  }

  private static Judgement impact(GradeContext context) {
    Optional<Pooled> smd =
        context.pooled().filter(pooled -> pooled.measure().equals(Optional.of(EffectMeasure.SMD)));
    if (smd.isEmpty()) {
      return Judgement.notAssessed(
          "NHMRC.clinical-impact",
          "Not assessed: without a standardised mean difference the impact is for people.",
          SOURCE);
    }
    double size = Math.abs(smd.get().estimate());
    int steps = size >= SMD[0] ? 0 : size >= SMD[1] ? 1 : size >= SMD[2] ? 2 : 3;
    return component(
        "NHMRC.clinical-impact",
        steps,
        "the standardised mean difference is of this size",
        new Figure("smd", smd.get().estimate()));
  }

  private static Judgement component(String rule, int steps, String why, Figure... numbers) {
    return Judgement.computed(
        rule, -steps, GRADES.charAt(steps) + ": " + why + ".", SOURCE, numbers);
  }

  private static Judgement ofPeople(String rule) {
    return Judgement.notAssessed(rule, "Not assessed: it is for people.", SOURCE);
  }
}
