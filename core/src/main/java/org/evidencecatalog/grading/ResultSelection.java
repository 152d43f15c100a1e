package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Relation;

/**
 * Which results and appraisals of a study speak to a question. Arms that name concepts of the
 * question decide: a result whose second arm is the intervention is turned round, and results of
 * other arms are left out where the study has some of the arms asked about.
 */
final class ResultSelection {
  private final Matching matching;
  private final Question question;

  ResultSelection(Matching matching, Question question) {
    this.matching = matching;
    this.question = question;
  }

  List<OutcomeResult> of(Study study) {
    List<OutcomeResult> onOutcome =
        study.results().stream().filter(result -> question.admits(outcome(result))).toList();
    List<OutcomeResult> turned = onOutcome.stream().map(this::withTheInterventionFirst).toList();
    return narrowed(
        narrowed(turned, OutcomeResult::arm1, question.intervention()),
        OutcomeResult::arm2,
        question.comparator());
  }

  Contribution contribution(Study study, Directness directness) {
    List<OutcomeResult> results = of(study);
    boolean oneOutcome = matching.outcomes(results).distinct().count() <= 1;
    ResultChoice choice =
        oneOutcome ? ResultChoice.among(results, question.timeDays()) : ResultChoice.NONE;
    Relation outcome = choice.used().map(this::outcome).orElse(directness.outcome());
    return new Contribution(
        study,
        new Directness(
            directness.condition(), directness.intervention(), directness.comparator(), outcome),
        results,
        choice,
        appraisals(study, results));
  }

  /** The outcome's relation to the one asked about; the same if none is. */
  private Relation outcome(OutcomeResult result) {
    return question
        .outcome()
        .map(asked -> matching.relation(ConceptKind.OUTCOME, List.of(result.outcome()), asked))
        .orElse(Relation.SAME);
  }

  private OutcomeResult withTheInterventionFirst(OutcomeResult result) {
    boolean second =
        question
            .intervention()
            .filter(asked -> is(result.arm2(), asked) && !is(result.arm1(), asked))
            .isPresent();
    return second ? ArmOrder.turned(result) : result;
  }

  /** Those with the arm asked about, if any has it; else all. */
  private List<OutcomeResult> narrowed(
      List<OutcomeResult> results,
      java.util.function.Function<OutcomeResult, Optional<String>> arm,
      Optional<String> asked) {
    List<OutcomeResult> matching =
        asked.stream()
            .flatMap(label -> results.stream().filter(result -> is(arm.apply(result), label)))
            .toList();
    return matching.isEmpty() ? results : matching;
  }

  private boolean is(Optional<String> arm, String asked) {
    return arm.filter(
            label -> matching.relation(ConceptKind.INTERVENTION, List.of(label), asked).isDirect())
        .isPresent();
  }

  /** Appraisals of the outcomes of these results; where there are none, those of the study. */
  private List<Appraisal> appraisals(Study study, List<OutcomeResult> results) {
    List<String> outcomes =
        Stream.concat(question.outcome().stream(), matching.outcomes(results)).distinct().toList();
    List<Appraisal> ofOutcome =
        study.appraisals().stream().filter(each -> isOnAny(each, outcomes)).toList();
    return ofOutcome.isEmpty()
        ? study.appraisals().stream().filter(each -> each.outcome().isEmpty()).toList()
        : ofOutcome;
  }

  private boolean isOnAny(Appraisal appraisal, List<String> outcomes) {
    return appraisal
        .outcome()
        .filter(
            label ->
                outcomes.stream()
                    .anyMatch(
                        asked ->
                            matching
                                .relation(ConceptKind.OUTCOME, List.of(label), asked)
                                .isDirect()))
        .isPresent();
  }
}
