package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Relation;

/**
 * Results of one study on one outcome that fit a question equally well, so that none of them counts
 * until a person chooses.
 *
 * @param study the study
 * @param outcome label of the outcome
 * @param results the results that fit equally, at least two
 */
public record TiedResults(Study study, String outcome, List<OutcomeResult> results) {

  /** Copies. */
  public TiedResults {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(outcome, "outcome");
    results = List.copyOf(results);
  }

  /**
   * The ties of a study: for each of its outcomes, and for each of its interventions as one asks
   * about it, at the latest time. A tie that several questions meet is there once.
   */
  public static List<TiedResults> of(Study study, Matching matching) {
    if (study.results().size() < 2 || study.conditions().isEmpty()) {
      return List.of();
    }
    List<TiedResults> ties = new ArrayList<>();
    Set<Set<Object>> seen = new HashSet<>();
    for (String outcome : matching.outcomes(study.results()).distinct().toList()) {
      for (Question question : questions(study, matching)) {
        tie(study, question.outcome(outcome), matching)
            .filter(tie -> seen.add(rows(tie)))
            .ifPresent(ties::add);
      }
    }
    return List.copyOf(ties);
  }

  private static List<Question> questions(Study study, Matching matching) {
    Question open = Question.of(study.conditions().get(0));
    List<Question> asked =
        study.interventions().stream()
            .map(label -> matching.vocabulary().resolve(ConceptKind.INTERVENTION, label).label())
            .distinct()
            .map(open::intervention)
            .toList();
    return asked.isEmpty() ? List.of(open) : asked;
  }

  private static Optional<TiedResults> tie(Study study, Question question, Matching matching) {
    ResultChoice choice =
        matching.contribution(study, question, Directness.ofCondition(Relation.SAME)).choice();
    return choice.tied().isEmpty()
        ? Optional.empty()
        : Optional.of(new TiedResults(study, question.outcome().orElseThrow(), choice.tied()));
  }

  /** What tells ties apart: where their results stand, whichever arm was put first. */
  private static Set<Object> rows(TiedResults tie) {
    Set<Object> rows = new HashSet<>();
    rows.add(tie.outcome());
    tie.results()
        .forEach(result -> rows.add(result.location().<Object>map(place -> place).orElse(result)));
    return rows;
  }
}
