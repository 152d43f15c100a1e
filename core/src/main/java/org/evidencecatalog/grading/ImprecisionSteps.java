package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.Interval;

/**
 * Steps 1 to 4 of {@code GRADE.imprecision} for a pooled effect. A limit of the interval that
 * touches a threshold crosses it, one that touches no effect includes it.
 *
 * @param effect the effect
 * @param policy thresholds
 */
record ImprecisionSteps(PooledEffect effect, GradePolicy policy) {
  private static final String GUIDANCE =
      "Zeng 2022 and Schünemann 2022, J Clin Epidemiol 150; Guyatt 2025, BMJ 389:e081904";
  private static final String ROUGH_GUIDE =
      GUIDANCE + "; 0.75 and 1.25 of RR: Guyatt 2011, J Clin Epidemiol 64:1283";

  ImprecisionStep judge() {
    return effect.thresholds().map(this::byImportance).orElseGet(this::byNoEffect);
  }

  /** Step 1: a minimal important difference is given. */
  private ImprecisionStep byImportance(ImportanceThresholds thresholds) {
    Interval interval = effect.compared(thresholds.scale());
    boolean low = Tolerance.holds(interval.low(), interval.high(), thresholds.low());
    boolean high = Tolerance.holds(interval.low(), interval.high(), thresholds.high());
    if (low && high) {
      return acrossBoth(interval, thresholds);
    }
    String position = position(interval, thresholds);
    List<Figure> figures = figures(interval, thresholds);
    return low || high
        ? new ImprecisionStep(
            -1,
            position
                + " It crosses "
                + Wording.number(low ? thresholds.low() : thresholds.high())
                + unit(thresholds)
                + ".",
            GUIDANCE,
            figures)
        : rareOr(new InformationStep(effect, policy).judge(), interval, thresholds)
            .after(position + " It crosses neither.", figures);
  }

  private ImprecisionStep acrossBoth(Interval interval, ImportanceThresholds thresholds) {
    double factor = policy.value(GradeThreshold.LARGE_IN_MIDS);
    boolean beyondLarge = factor > 0 && holdsBoth(interval, thresholds.times(factor));
    String reason =
        position(interval, thresholds)
            + " It crosses both, so that benefit and harm are possible"
            + (beyondLarge
                ? ", and even large ones ("
                    + EffectWords.thresholds(thresholds.times(factor))
                    + ")."
                : ".");
    return new ImprecisionStep(
        beyondLarge ? -3 : -2, reason, GUIDANCE, figures(interval, thresholds));
  }

  private static boolean holdsBoth(Interval interval, ImportanceThresholds thresholds) {
    return Tolerance.holds(interval.low(), interval.high(), thresholds.low())
        && Tolerance.holds(interval.low(), interval.high(), thresholds.high());
  }

  /** Step 4: rare events are precise in absolute terms, however little they tell of the ratio. */
  private ImprecisionStep rareOr(
      ImprecisionStep step, Interval interval, ImportanceThresholds thresholds) {
    int enough = (int) policy.value(GradeThreshold.RARE_EVENT_PARTICIPANTS);
    boolean inside =
        Tolerance.above(interval.low(), thresholds.low())
            && Tolerance.below(interval.high(), thresholds.high());
    Optional<String> absolute = effect.absoluteInWords();
    int people = effect.people().participantsAtLeast();
    boolean rare = inside && absolute.isPresent() && people >= enough;
    return step.change() == 0 || !rare
        ? step
        : ImprecisionStep.of(
            0,
            "Events are rare: they tell little of the ratio of risks, but in absolute terms the"
                + " effect is "
                + absolute.get()
                + ", in "
                + people
                + " participants ("
                + enough
                + " or more are asked for), and lies between the thresholds.",
            GradeThreshold.RARE_EVENT_PARTICIPANTS.source(),
            new Figure("participants", people));
  }

  private static String position(Interval interval, ImportanceThresholds thresholds) {
    return "The interval, "
        + EffectWords.range(interval)
        + unit(thresholds)
        + ", against the thresholds of the minimal important difference, "
        + EffectWords.thresholds(thresholds)
        + ".";
  }

  private static String unit(ImportanceThresholds thresholds) {
    return thresholds.isAbsolute() ? " per 1000" : "";
  }

  private static List<Figure> figures(Interval interval, ImportanceThresholds thresholds) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("mid", thresholds.mid()));
    figures.add(new Figure("mid_low", thresholds.low()));
    figures.add(new Figure("mid_high", thresholds.high()));
    if (thresholds.isAbsolute()) {
      figures.add(new Figure("absolute_low", interval.low()));
      figures.add(new Figure("absolute_high", interval.high()));
    }
    return figures;
  }

  /** Step 2: no minimal important difference. */
  private ImprecisionStep byNoEffect() {
    if (!effect.includesNoEffect()) {
      return new InformationStep(effect, policy)
          .judge()
          .after("The interval excludes no effect.", List.of());
    }
    return AppreciableEffect.guide(effect.measure(), policy)
        .map(this::byGuide)
        .orElseGet(
            () ->
                ImprecisionStep.of(
                    -1,
                    "The interval includes no effect; what would be appreciable is not known for "
                        + effect.measure().code()
                        + " without a minimal important difference (house rule).",
                    GUIDANCE + "; house rule for MD, RD, ROM and correlations"));
  }

  private ImprecisionStep byGuide(Interval guide) {
    int inside = AppreciableEffect.inside(effect.interval(), guide);
    String limits = Wording.number(guide.low()) + " and " + Wording.number(guide.high());
    String reason =
        switch (inside) {
          case 0 ->
              "neither "
                  + Wording.number(guide.low())
                  + " nor "
                  + Wording.number(guide.high())
                  + ", so the target is little or no difference";
          case 1 -> "one of " + limits;
          default -> "both " + limits;
        };
    return ImprecisionStep.of(
        -inside,
        "The interval includes no effect and "
            + reason
            + " (a rough guide, since no minimal important difference is given).",
        ROUGH_GUIDE + "; SMD 0.5: house rule",
        new Figure("guide_low", guide.low()),
        new Figure("guide_high", guide.high()));
  }
}
