package org.evidencecatalog.grading.whatif;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.BodySynthesis;
import org.evidencecatalog.grading.BodySynthesis.StudyEffect;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.synthesis.Conversions;
import org.evidencecatalog.synthesis.Pooled;

/**
 * What a further study would find if the pooled effect were true: events at the observed risk of
 * the second arms where all studies have events, else the effect itself with the variance that the
 * information of a person in the body's studies gives.
 */
final class ExpectedResult {
  private static final double THOUSAND = 1000;

  private final Pooled pooled;
  private final EffectMeasure measure;
  private final List<StudyEffect> effects;

  private ExpectedResult(Pooled pooled, EffectMeasure measure, List<StudyEffect> effects) {
    this.pooled = pooled;
    this.measure = measure;
    this.effects = effects;
  }

  /** Empty if there is no pooled effect, or nobody knows from how many people it is. */
  static Optional<ExpectedResult> of(BodySynthesis synthesis) {
    boolean sized =
        synthesis.effects().stream()
            .allMatch(each -> each.contribution().participants().orElse(0) > 0);
    return sized && synthesis.measure().isPresent()
        ? synthesis
            .pooled()
            .map(
                estimate ->
                    new ExpectedResult(estimate, synthesis.measure().get(), synthesis.effects()))
        : Optional.empty();
  }

  /** The numbers of so many people, half of them, rounded up, in the first arm. */
  ResultData of(int people) {
    int first = Math.max(1, people - people / 2);
    int second = Math.max(1, people / 2);
    List<DichotomousArms> tables =
        effects.stream()
            .flatMap(each -> each.effect().data().stream())
            .filter(DichotomousArms.class::isInstance)
            .map(DichotomousArms.class::cast)
            .toList();
    if (tables.size() == effects.size() && isOnEvents()) {
      return events(tables, first, second);
    }
    List<ContinuousArms> means =
        effects.stream()
            .flatMap(each -> each.effect().data().stream())
            .filter(ContinuousArms.class::isInstance)
            .map(ContinuousArms.class::cast)
            .toList();
    return means.size() == effects.size() && measure == EffectMeasure.MD
        ? means(means, first, second)
        : reported(people);
  }

  private boolean isOnEvents() {
    return switch (measure) {
      case OR, RR, RD, PETO -> true;
      default -> false;
    };
  }

  private DichotomousArms events(List<DichotomousArms> tables, int first, int second) {
    double events = tables.stream().mapToDouble(DichotomousArms::events2).sum();
    double risk = events / tables.stream().mapToDouble(DichotomousArms::total2).sum();
    double more =
        Conversions.moreEventsPerThousand(measure, pooled.natural(pooled.estimate()), risk)
            / THOUSAND;
    return new DichotomousArms(
        (int) Math.round((risk + more) * first), first, (int) Math.round(risk * second), second);
  }

  private ContinuousArms means(List<ContinuousArms> known, int first, int second) {
    double people = known.stream().mapToDouble(arms -> arms.n1() + arms.n2()).sum();
    double mean =
        known.stream().mapToDouble(arms -> arms.mean2() * arms.n2()).sum()
            / known.stream().mapToDouble(ContinuousArms::n2).sum();
    double variance =
        known.stream()
                .mapToDouble(
                    arms ->
                        arms.sd1() * arms.sd1() * arms.n1() + arms.sd2() * arms.sd2() * arms.n2())
                .sum()
            / people;
    double sd = Math.sqrt(variance);
    return new ContinuousArms(mean + pooled.estimate(), sd, first, mean, sd, second);
  }

  private ReportedEffect reported(int people) {
    double all =
        effects.stream().mapToDouble(each -> each.contribution().participants().orElse(0)).sum();
    double information = effects.stream().mapToDouble(each -> 1 / each.effect().vi()).sum();
    double se = Math.sqrt(all / information / people);
    boolean ratio = measure.isRatio();
    return new ReportedEffect(
        measure,
        pooled.estimate(),
        new Uncertainty.StandardError(se),
        ratio ? EffectScale.LOG : EffectScale.NATURAL,
        Answer.UNKNOWN);
  }
}
