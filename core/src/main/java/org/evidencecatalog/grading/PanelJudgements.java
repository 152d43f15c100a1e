package org.evidencecatalog.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Vocabulary;

/**
 * The judgements of people, with the vocabulary by which their labels match questions. Immutable
 * and thread-safe.
 *
 * @param vocabulary the vocabulary that gives labels their meaning
 * @param all the judgements
 */
public record PanelJudgements(Vocabulary vocabulary, List<PanelJudgement> all) {

  /** No judgements. */
  public static final PanelJudgements NONE = new PanelJudgements(Vocabulary.empty(), List.of());

  /** Copies. */
  public PanelJudgements {
    Objects.requireNonNull(vocabulary, "vocabulary");
    all = List.copyOf(all);
  }

  /** These and others; labels are read by the vocabulary of the others where they are any. */
  public PanelJudgements and(PanelJudgements others) {
    return others.all.isEmpty()
        ? this
        : new PanelJudgements(
            others.vocabulary, Stream.concat(all.stream(), others.all.stream()).toList());
  }

  /** The judgements of a framework on a question. */
  public List<PanelJudgement> on(String framework, Question question) {
    return all.stream()
        .filter(each -> each.framework().equals(framework) && isOn(each, question))
        .toList();
  }

  private boolean isOn(PanelJudgement judgement, Question question) {
    return isSame(
            ConceptKind.CONDITION,
            Optional.of(judgement.condition()),
            Optional.of(question.condition()))
        && isSame(ConceptKind.INTERVENTION, judgement.intervention(), question.intervention())
        && isSame(ConceptKind.INTERVENTION, judgement.comparator(), question.comparator())
        && isSame(ConceptKind.OUTCOME, judgement.outcome(), question.outcome());
  }

  private boolean isSame(ConceptKind kind, Optional<String> stated, Optional<String> asked) {
    return stated.isEmpty()
        || asked
            .filter(
                label ->
                    vocabulary
                        .resolve(kind, label)
                        .id()
                        .equals(vocabulary.resolve(kind, stated.get()).id()))
            .isPresent();
  }
}
