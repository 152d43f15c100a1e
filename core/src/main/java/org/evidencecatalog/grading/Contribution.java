package org.evidencecatalog.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.appraisal.RiskOfBias;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Relation;

/**
 * What one study adds to a body of evidence. Its results speak for the intervention asked about:
 * the first arm is that one.
 *
 * @param study the study
 * @param directness how it stands to the question
 * @param results its results on the outcome asked about, or on any if none is asked about
 * @param choice the one result by which it counts; none if its results are on several outcomes
 * @param appraisals appraisals of that outcome if there are any, else those of the whole study
 */
public record Contribution(
    Study study,
    Directness directness,
    List<OutcomeResult> results,
    ResultChoice choice,
    List<Appraisal> appraisals) {

  /** Checks and copies. */
  public Contribution {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(directness, "directness");
    Objects.requireNonNull(choice, "choice");
    results = List.copyOf(results);
    appraisals = List.copyOf(appraisals);
  }

  /** The id of the study. */
  public CitationKey id() {
    return study.id();
  }

  /** How its condition stands to the one asked about. */
  public Relation condition() {
    return directness.condition();
  }

  /**
   * Participants it adds: those analysed in its result, else analysed, else randomised; for a
   * review those of its studies.
   */
  public OptionalInt participants() {
    SampleSize size = study.sampleSize();
    if (study.isReview()) {
      return size.includedParticipants();
    }
    OptionalInt analysed = choice.used().map(Contribution::analysed).orElse(OptionalInt.empty());
    return analysed.isPresent() ? analysed : size.participants();
  }

  private static OptionalInt analysed(OutcomeResult result) {
    ResultData data = result.data();
    if (data instanceof ResultData.DichotomousArms arms) {
      return sum(arms.total1(), arms.total2());
    }
    if (data instanceof ResultData.ContinuousArms arms) {
      return sum(arms.n1(), arms.n2());
    }
    return data instanceof ResultData.Correlation correlation
        ? OptionalInt.of(correlation.n())
        : OptionalInt.empty();
  }

  /** The sum, unless it is beyond any number of people. */
  private static OptionalInt sum(int one, int other) {
    long both = (long) one + other;
    return both > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) both);
  }

  /** Its risk of bias, the worst of what its appraisals say; empty if none says anything. */
  public Optional<RiskOfBias> riskOfBias() {
    return worst(appraisals);
  }

  /** The worst class of risk that appraisals say; empty if none says any. */
  static Optional<RiskOfBias> worst(List<Appraisal> appraisals) {
    Optional<RiskOfBias> worst = Optional.empty();
    for (Appraisal appraisal : appraisals) {
      Optional<RiskOfBias> risk =
          AppraisalTool.find(appraisal.tool()).flatMap(tool -> tool.classify(appraisal));
      if (risk.isPresent() && (worst.isEmpty() || risk.get().compareTo(worst.get()) > 0)) {
        worst = risk;
      }
    }
    return worst;
  }
}
