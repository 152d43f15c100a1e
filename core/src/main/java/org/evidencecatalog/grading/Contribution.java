package org.evidencecatalog.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.appraisal.RiskOfBias;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Relation;

/**
 * What one study adds to a body of evidence.
 *
 * @param study the study
 * @param condition how its condition stands to the one asked about
 * @param results its results on the outcome asked about, or on any if none is asked about
 */
public record Contribution(Study study, Relation condition, List<OutcomeResult> results) {

  /** Checks and copies. */
  public Contribution {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(condition, "condition");
    results = List.copyOf(results);
  }

  /** The id of the study. */
  public CitationKey id() {
    return study.id();
  }

  /** Participants it adds: analysed, else randomised; for a review those of its studies. */
  public OptionalInt participants() {
    SampleSize size = study.sampleSize();
    return study.isReview() ? size.includedParticipants() : size.participants();
  }

  /** Its risk of bias, the worst of what its appraisals say; empty if none says anything. */
  public Optional<RiskOfBias> riskOfBias() {
    return study.appraisals().stream()
        .flatMap(
            appraisal ->
                AppraisalTool.find(appraisal.tool())
                    .flatMap(tool -> tool.classify(appraisal))
                    .stream())
        .max(Comparator.naturalOrder());
  }
}
