package org.evidencecatalog.grading.explanation;

import java.util.Objects;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.PanelJudgements;

/**
 * Explains grades. Immutable and thread-safe.
 *
 * @param policy the policy by which they were graded
 * @param people judgements of people that were applied
 * @param columns the columns of the files from which the studies were read
 */
public record Explainer(GradePolicy policy, PanelJudgements people, SourceColumns columns) {

  /** Checks that nothing is null. */
  public Explainer {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(people, "people");
    Objects.requireNonNull(columns, "columns");
  }

  /** The grade with the studies, weights and cells behind each judgement. */
  public Explanation explain(Grade grade) {
    ExplainedBody body = new ExplainedBody(this, grade);
    return new Explanation(grade, grade.judgements().stream().map(body::explained).toList());
  }
}
