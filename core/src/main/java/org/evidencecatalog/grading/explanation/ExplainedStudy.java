package org.evidencecatalog.grading.explanation;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.evidencecatalog.model.CitationKey;

/**
 * What one study adds to a judgement.
 *
 * @param study its id
 * @param weight its share of the weight, from 0 to 1; empty where the rule does not weigh
 * @param turned whether the arms were turned round, because the second one is the intervention
 *     asked about; the values are as printed
 * @param values what was used of it
 */
public record ExplainedStudy(
    CitationKey study, OptionalDouble weight, boolean turned, List<UsedValue> values) {

  /** Copies. */
  public ExplainedStudy {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(weight, "weight");
    values = List.copyOf(values);
  }
}
