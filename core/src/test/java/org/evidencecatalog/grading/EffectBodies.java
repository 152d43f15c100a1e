package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.Samples;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.evidencecatalog.vocabulary.Relation;
import org.jspecify.annotations.Nullable;

/** Bodies of evidence for tests, with effects of which the interval is known in advance. */
final class EffectBodies {
  static final Question QUESTION =
      Question.of("tennis elbow", "dry needling").comparator("sham").outcome("pain");

  private EffectBodies() {}

  static BodyOfEvidence body(OutcomeTraits traits, Contribution... studies) {
    return body(QUESTION, BodyKind.RANDOMISED, traits, studies);
  }

  static BodyOfEvidence body(
      Question question, BodyKind kind, OutcomeTraits traits, Contribution... studies) {
    return new BodyOfEvidence(
        question,
        kind,
        List.of(studies),
        List.of(),
        List.of(),
        List.of(),
        List.of("pain"),
        traits,
        List.of(),
        List.of());
  }

  static OutcomeTraits traits(Polarity polarity, double mid, @Nullable String measure) {
    return new OutcomeTraits(
        polarity, OptionalInt.empty(), OptionalDouble.of(mid), Optional.ofNullable(measure));
  }

  static OutcomeTraits traits(Polarity polarity) {
    return new OutcomeTraits(
        polarity, OptionalInt.empty(), OptionalDouble.empty(), Optional.empty());
  }

  /** A trial whose result is those numbers; null: participants are unknown. */
  static Contribution trial(
      String id, @Nullable Integer participants, ResultData data, Favours favours) {
    SampleSize size =
        participants == null ? SampleSize.UNKNOWN : SampleSize.ofRandomised(participants);
    OutcomeResult result =
        new OutcomeResult(
            "pain",
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            data,
            Optional.empty(),
            favours,
            false,
            Optional.empty(),
            List.of());
    Study study =
        Samples.trial(id, "tennis elbow", 1).sampleSize(size).results(List.of(result)).build();
    return new Contribution(
        study,
        Directness.ofCondition(Relation.SAME),
        List.of(result),
        ResultChoice.among(List.of(result), OptionalDouble.empty()),
        List.of());
  }

  static Contribution trial(String id, @Nullable Integer participants, ResultData data) {
    return trial(id, participants, data, Favours.UNKNOWN);
  }

  /** A trial of which only the direction is known. */
  static Contribution vote(String id, Favours favours) {
    return trial(id, 500, new ResultData.DirectionOnly(), favours);
  }

  /** An effect with just those 95 % limits; its estimate lies midway on the scale of analysis. */
  static ResultData effect(EffectMeasure measure, double low, double high) {
    double estimate = measure.isRatio() ? Math.sqrt(low * high) : (low + high) / 2;
    return new ResultData.ReportedEffect(
        measure,
        estimate,
        new Uncertainty.ConfidenceInterval(low, high, 95),
        EffectScale.NATURAL,
        Answer.UNCLEAR);
  }

  static Judgement judgement(Grade grade, String rule) {
    return grade.judgements().stream()
        .filter(judgement -> judgement.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  static Judgement imprecision(BodyOfEvidence body, GradePolicy policy) {
    return judgement(GradeFramework.standard().withPolicy(policy).grade(body), "GRADE.imprecision");
  }
}
