package org.evidencecatalog.grading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Contribution;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.synthesis.EffectSizes;

/** Values of one study of a body, by what rules look at. */
final class ContributionValues {
  private final Contribution contribution;
  private final Optional<EffectMeasure> measure;
  private final Optional<OutcomeResult> printed;
  private final SourceColumns columns;

  ContributionValues(
      Contribution contribution, Optional<EffectMeasure> measure, SourceColumns columns) {
    this.contribution = contribution;
    this.measure = measure;
    this.columns = columns;
    this.printed = contribution.choice().used().map(this::asPrinted);
  }

  /** The result as it was read, which the question may have turned round. */
  private OutcomeResult asPrinted(OutcomeResult used) {
    List<OutcomeResult> own = contribution.study().results();
    return own.contains(used)
        ? used
        : own.stream().filter(each -> isTurned(each, used)).findFirst().orElse(used);
  }

  private static boolean isTurned(OutcomeResult own, OutcomeResult used) {
    return own.location().equals(used.location())
        && own.outcome().equals(used.outcome())
        && own.timePoint().equals(used.timePoint())
        && own.report().equals(used.report())
        && own.arm1().equals(used.arm2())
        && own.arm2().equals(used.arm1());
  }

  /** Whether its arms were turned round. */
  boolean isTurned() {
    return !printed.equals(contribution.choice().used());
  }

  List<UsedValue> of(Input input) {
    StudyValues study = new StudyValues(contribution.study(), columns);
    return switch (input) {
      case DESIGN -> study.design();
      case PARTICIPANTS -> participants(study);
      case EFFECT -> effect();
      case DIRECTION -> result().map(ResultValues::direction).orElse(List.of());
      case APPRAISAL -> appraisals();
      case DIRECTNESS -> directness(study);
      case FUNDING -> study.funding();
      case REVIEWS, ONGOING -> List.of();
    };
  }

  private Optional<ResultValues> result() {
    return printed.map(each -> new ResultValues(each, columns));
  }

  private List<UsedValue> participants(StudyValues study) {
    List<UsedValue> ofResult =
        contribution.study().isReview()
            ? List.of()
            : printed
                .map(each -> new ResultValues(each, columns).participants(each.data()))
                .orElse(List.of());
    return ofResult.isEmpty() ? study.participants() : ofResult;
  }

  private List<UsedValue> effect() {
    return printed
        .map(each -> new ResultValues(each, columns).effect(numbers(each)))
        .orElse(List.of());
  }

  private ResultData numbers(OutcomeResult each) {
    return measure.map(known -> EffectSizes.of(known).numbers(each)).orElse(each.data());
  }

  private List<UsedValue> appraisals() {
    AppraisalValues values = new AppraisalValues(contribution.study(), columns);
    return contribution.appraisals().stream().flatMap(each -> values.of(each).stream()).toList();
  }

  private List<UsedValue> directness(StudyValues study) {
    List<UsedValue> values = new ArrayList<>(study.directness());
    Stream.of(result()).flatMap(Optional::stream).map(ResultValues::outcome).forEach(values::add);
    return values;
  }
}
