package org.evidencecatalog.grading.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.Weight;

/**
 * A judgement with what is behind it.
 *
 * @param judgement the judgement
 * @param unit what the studies weigh by; empty where the rule does not weigh
 * @param studies the studies it rests on, by id; none for a rule that looks at no study
 * @param derived its numbers that were computed, and what from
 * @param decided the change that a person set, if one did
 */
public record ExplainedJudgement(
    Judgement judgement,
    Optional<Weight.Unit> unit,
    List<ExplainedStudy> studies,
    List<DerivedNumber> derived,
    Optional<UsedValue> decided) {

  /** Copies. */
  public ExplainedJudgement {
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(unit, "unit");
    studies = List.copyOf(studies);
    derived = List.copyOf(derived);
    Objects.requireNonNull(decided, "decided");
  }
}
