package org.evidencecatalog.grading.explanation;

import java.util.List;
import java.util.Objects;
import org.evidencecatalog.grading.Grade;

/**
 * A grade with what is behind each judgement. {@link Explainer} makes it.
 *
 * @param grade the grade
 * @param judgements its judgements, in their order
 */
public record Explanation(Grade grade, List<ExplainedJudgement> judgements) {

  /** Copies. */
  public Explanation {
    Objects.requireNonNull(grade, "grade");
    judgements = List.copyOf(judgements);
  }
}
