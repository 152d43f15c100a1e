package org.evidencecatalog.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Relation;
import org.evidencecatalog.vocabulary.Vocabulary;

/**
 * Whether a study answers a question, by the relations of a vocabulary.
 *
 * @param vocabulary the vocabulary that gives labels their meaning
 */
public record Matching(Vocabulary vocabulary) {

  /** Checks that the vocabulary is there. */
  public Matching {
    Objects.requireNonNull(vocabulary, "vocabulary");
  }

  /**
   * How a study stands to a question.
   *
   * @param directness relations of its elements to those asked about
   * @param exclusion why it is left out, if it has to do with the question at all
   * @param isOnTheQuestion whether it belongs to the question
   */
  record Match(Directness directness, Optional<Exclusion> exclusion, boolean isOnTheQuestion) {
    static final Match NOTHING =
        new Match(Directness.ofCondition(Relation.UNRELATED), Optional.empty(), false);
  }

  Match match(Study study, Question question) {
    Relation condition = relation(ConceptKind.CONDITION, study.conditions(), question.condition());
    if (condition == Relation.UNRELATED) {
      return Match.NOTHING;
    }
    Relation intervention =
        asked(ConceptKind.INTERVENTION, study.interventions(), question.intervention());
    boolean unknownIntervention =
        question.intervention().isPresent() && study.interventions().isEmpty();
    if (intervention == Relation.UNRELATED && !unknownIntervention) {
      return Match.NOTHING;
    }
    Directness directness =
        new Directness(
            condition,
            intervention,
            asked(ConceptKind.INTERVENTION, study.comparators(), question.comparator()),
            Relation.SAME);
    return exclusion(study, question, directness, unknownIntervention)
        .map(exclusion -> new Match(directness, Optional.of(exclusion), false))
        .orElseGet(() -> new Match(directness, Optional.empty(), true));
  }

  private Relation asked(ConceptKind kind, List<String> labels, Optional<String> asked) {
    return asked.map(label -> relation(kind, labels, label)).orElse(Relation.SAME);
  }

  private Optional<Exclusion> exclusion(
      Study study, Question question, Directness directness, boolean unknownIntervention) {
    if (!question.admits(directness.condition())) {
      return Optional.of(
          other(
              study,
              Exclusion.Cause.OTHER_CONDITION,
              directness.condition(),
              "condition",
              study.conditions()));
    }
    if (unknownIntervention) {
      return because(study, Exclusion.Cause.INTERVENTION_UNKNOWN, "intervention unknown");
    }
    if (!question.admits(directness.intervention())) {
      return Optional.of(
          other(
              study,
              Exclusion.Cause.OTHER_INTERVENTION,
              directness.intervention(),
              "intervention",
              study.interventions()));
    }
    return comparatorOrOutcome(study, question, directness);
  }

  private Optional<Exclusion> comparatorOrOutcome(
      Study study, Question question, Directness directness) {
    if (question.comparator().isPresent()) {
      if (study.comparators().isEmpty()) {
        return because(study, Exclusion.Cause.COMPARATOR_UNKNOWN, "comparator unknown");
      }
      if (!question.admits(directness.comparator())) {
        return because(
            study,
            Exclusion.Cause.OTHER_COMPARATOR,
            "compares with " + String.join("; ", study.comparators()));
      }
    }
    if (question.outcome().isPresent() && results(study, question).isEmpty()) {
      return because(
          study,
          Exclusion.Cause.OUTCOME_UNKNOWN,
          "outcome unknown: no result on " + question.outcome().get() + " in this catalog");
    }
    return Optional.empty();
  }

  private static Optional<Exclusion> because(Study study, Exclusion.Cause cause, String reason) {
    return Optional.of(new Exclusion(study.id(), cause, reason));
  }

  private static Exclusion other(
      Study study, Exclusion.Cause cause, Relation relation, String what, List<String> labels) {
    return new Exclusion(
        study.id(), cause, relation.code() + " " + what + ": " + String.join("; ", labels));
  }

  /** The closest relation that any of the labels has to the asked one; unrelated without labels. */
  public Relation relation(ConceptKind kind, List<String> labels, String asked) {
    Concept target = vocabulary.resolve(kind, asked);
    return labels.stream()
        .map(label -> vocabulary.relation(vocabulary.resolve(kind, label), target))
        .min(Comparator.naturalOrder())
        .orElse(Relation.UNRELATED);
  }

  /** Labels of the concepts of a study's comparators. */
  Stream<String> comparators(Study study) {
    return study.comparators().stream()
        .map(label -> vocabulary.resolve(ConceptKind.INTERVENTION, label).label());
  }

  /** Labels of the concepts of the outcomes of these results. */
  Stream<String> outcomes(List<OutcomeResult> results) {
    return results.stream()
        .map(result -> vocabulary.resolve(ConceptKind.OUTCOME, result.outcome()).label());
  }

  /** What is known of the outcome asked about, or of the only one there is. */
  OutcomeTraits traits(Question question, List<String> outcomes) {
    List<String> distinct = outcomes.stream().distinct().toList();
    return question
        .outcome()
        .or(() -> distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty())
        .map(label -> vocabulary.resolve(ConceptKind.OUTCOME, label).outcome())
        .orElse(OutcomeTraits.UNKNOWN);
  }

  /**
   * A study's results on the outcome asked about, of the arms asked about where they are stated,
   * with the intervention as their first arm; all of them if no outcome is asked about.
   */
  List<OutcomeResult> results(Study study, Question question) {
    return new ResultSelection(this, question).of(study);
  }

  /** What a study on the question adds to a body. */
  Contribution contribution(Study study, Question question, Directness directness) {
    return new ResultSelection(this, question).contribution(study, directness);
  }
}
