package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.EffectSizeResult;
import org.evidencecatalog.synthesis.EffectSizes;
import org.evidencecatalog.synthesis.NotPooled;
import org.evidencecatalog.synthesis.Omission;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.synthesis.SynthesisResult;
import org.evidencecatalog.synthesis.ZeroCells;

/**
 * The effects of the studies of a body in one measure, and what pooling them comes to. The measure
 * is the one in which most studies have numbers, even if nobody in them had an event; among equals
 * that of the minimal important difference, then the one most studies report, then the most usual
 * one (house rules). Results on several outcomes are not pooled.
 *
 * @param body the body
 * @param measure the measure; empty if no study has numbers that can be pooled
 * @param effects effects by study, in the order of the body; fewer than studies if some have none
 * @param omitted studies without an effect in that measure, with the reason
 * @param result what pooling the effects came to
 */
public record BodySynthesis(
    BodyOfEvidence body,
    Optional<EffectMeasure> measure,
    List<StudyEffect> effects,
    List<Omission> omitted,
    SynthesisResult result) {

  /** From the most to the least usual. */
  private static final List<EffectMeasure> USUAL =
      List.of(
          EffectMeasure.RR,
          EffectMeasure.OR,
          EffectMeasure.HR,
          EffectMeasure.MD,
          EffectMeasure.SMD,
          EffectMeasure.ROM,
          EffectMeasure.RD,
          EffectMeasure.PETO,
          EffectMeasure.ZCOR,
          EffectMeasure.COR);

  /** Copies. */
  public BodySynthesis {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(measure, "measure");
    effects = List.copyOf(effects);
    omitted = List.copyOf(omitted);
    Objects.requireNonNull(result, "result");
  }

  /**
   * The effect of one study.
   *
   * @param contribution the study
   * @param effect its effect, on the scale of analysis
   */
  public record StudyEffect(Contribution contribution, EffectSize effect) {

    /** Checks that nothing is null. */
    public StudyEffect {
      Objects.requireNonNull(contribution, "contribution");
      Objects.requireNonNull(effect, "effect");
    }
  }

  /** Pools the results by which the studies of a body count. */
  public static BodySynthesis of(BodyOfEvidence body, Synthesis synthesis) {
    if (body.contributions().stream().allMatch(each -> each.choice().used().isEmpty())) {
      boolean several = body.outcomes().size() > 1;
      boolean tied =
          body.contributions().stream().anyMatch(each -> !each.choice().tied().isEmpty());
      return none(
          body,
          several
              ? "results on several outcomes are not pooled"
              : tied
                  ? "several results of a study fit equally well, so none was chosen"
                  : "no result was extracted");
    }
    return USUAL.stream()
        .map(measure -> Candidate.of(body, measure))
        .filter(candidate -> !candidate.effects().isEmpty())
        .max(Comparator.naturalOrder())
        .map(candidate -> candidate.pooledBy(synthesis))
        .orElseGet(() -> none(body, "no study has numbers from which an effect can be computed"));
  }

  private static BodySynthesis none(BodyOfEvidence body, String why) {
    return new BodySynthesis(body, Optional.empty(), List.of(), List.of(), new NotPooled(why));
  }

  /** The pooled estimate, if there is one. */
  public Optional<Pooled> pooled() {
    return result.pooled();
  }

  /** Whether every study of the body is in the pooled estimate. */
  public boolean isComplete() {
    return pooled().filter(estimate -> estimate.k() == body.size()).isPresent();
  }

  /** Effects of one measure, before it is known whether it is the one. */
  private record Candidate(
      BodyOfEvidence body,
      EffectMeasure measure,
      List<StudyEffect> effects,
      List<Omission> omitted,
      int able,
      long stated)
      implements Comparable<Candidate> {

    private static final Comparator<Candidate> PREFERENCE =
        Comparator.<Candidate>comparingInt(Candidate::able)
            .thenComparing(Candidate::isOfTheDifference)
            .thenComparingLong(Candidate::stated);

    static Candidate of(BodyOfEvidence body, EffectMeasure measure) {
      EffectSizes sizes = EffectSizes.of(measure);
      EffectSizes withEmptyStudies = sizes.with(ZeroCells.keepingDoubleZero());
      int able = 0;
      List<StudyEffect> effects = new ArrayList<>();
      List<Omission> omitted = new ArrayList<>();
      for (Contribution each : body.contributions()) {
        String id = each.id().value();
        Optional<OutcomeResult> used = each.choice().used();
        if (used.isEmpty()) {
          omitted.add(new Omission(id, without(each)));
          continue;
        }
        able += isEffect(withEmptyStudies.compute(id, used.get())) ? 1 : 0;
        sizes
            .compute(id, used.get())
            .fold(effect -> effects.add(new StudyEffect(each, effect)), omitted::add);
      }
      return new Candidate(body, measure, effects, omitted, able, stated(body, measure));
    }

    private static boolean isEffect(EffectSizeResult result) {
      return result.<Boolean>fold(effect -> true, omission -> false);
    }

    private static String without(Contribution study) {
      return study.choice().tied().isEmpty()
          ? "no result was extracted"
          : "several results of the study fit equally well";
    }

    /** Number of studies that report this measure. */
    private static long stated(BodyOfEvidence body, EffectMeasure measure) {
      return body.contributions().stream()
          .flatMap(each -> each.choice().used().stream())
          .flatMap(result -> reported(result).stream())
          .filter(effect -> effect.measure() == measure)
          .count();
    }

    private static Optional<ReportedEffect> reported(OutcomeResult result) {
      return result.reported().or(() -> result.data().reportedEffect());
    }

    private boolean isOfTheDifference() {
      return body.traits().midMeasure().filter(measure.code()::equalsIgnoreCase).isPresent();
    }

    BodySynthesis pooledBy(Synthesis synthesis) {
      return new BodySynthesis(
          body,
          Optional.of(measure),
          effects,
          omitted,
          overlaps()
              ? new NotPooled("reviews may share studies and are not pooled")
              : synthesis.pool(effects.stream().map(StudyEffect::effect).toList()));
    }

    /** Each review is a synthesis of its own; two would count the studies they share twice. */
    private boolean overlaps() {
      return body.kind() == BodyKind.REVIEW && effects.size() > 1;
    }

    @Override
    public int compareTo(Candidate other) {
      return PREFERENCE.compare(this, other);
    }
  }
}
