package org.evidencecatalog.grading.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.BodySynthesis;
import org.evidencecatalog.grading.Contribution;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;

/**
 * A study that nobody has done: of the design, intervention and comparator of the largest study of
 * a body, with the pooled effect and the variance that so many people give.
 */
final class FurtherStudy {
  private static final String KEY = "further-study";

  private final BodyOfEvidence body;
  private final Study like;
  private final Optional<OutcomeResult> result;
  private final Optional<ExpectedResult> expected;

  FurtherStudy(BodyOfEvidence body, GradePolicy policy) {
    this.body = body;
    Contribution largest =
        body.contributions().stream()
            .max(Comparator.comparingInt(each -> each.participants().orElse(0)))
            .orElseThrow();
    this.like = largest.study();
    this.result =
        Stream.concat(Stream.of(largest), body.contributions().stream())
            .flatMap(each -> each.choice().used().stream())
            .findFirst();
    this.expected = ExpectedResult.of(BodySynthesis.of(body, policy.synthesis()));
  }

  /** The study with that many people, appraised in that way. */
  Study of(int people, List<Appraisal> appraisals) {
    return Study.builder(report())
        .conditions(List.of(body.question().condition()))
        .interventions(body.question().intervention().map(List::of).orElse(like.interventions()))
        .comparators(body.question().comparator().map(List::of).orElse(like.comparators()))
        .design(like.design())
        .sampleSize(size(people))
        .results(result.map(known -> List.of(result(known, people))).orElse(List.of()))
        .appraisals(appraisals)
        .build();
  }

  private Report report() {
    return new Report(
        key(),
        ReportKind.RESULTS,
        List.of(),
        Reference.builder("A further study").build(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** A key that no study of the body has. */
  private CitationKey key() {
    CitationKey key = new CitationKey(KEY);
    for (int i = 2; body.ids().contains(key); i++) {
      key = new CitationKey(KEY + "-" + i);
    }
    return key;
  }

  private static SampleSize size(int people) {
    return new SampleSize(
        OptionalInt.empty(),
        OptionalInt.of(people),
        OptionalInt.of(people),
        OptionalInt.empty(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /** A result on the outcome of the body, which says of the arms what most studies say. */
  private OutcomeResult result(OutcomeResult known, int people) {
    Favours favours = known.favours();
    ResultData data =
        expected
            .map(pooled -> pooled.of(people))
            .orElseGet(
                () ->
                    favours == Favours.UNKNOWN
                        ? new ResultData.TextNotExtracted("not extracted")
                        : new ResultData.DirectionOnly());
    return new OutcomeResult(
        known.outcome(),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        known.arm1(),
        known.arm2(),
        data,
        Optional.empty(),
        favours,
        false,
        Optional.empty(),
        List.of());
  }
}
