package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Coded;

/**
 * The risk of an event without the intervention, on which absolute effects rest.
 *
 * @param risk above 0 and below 1
 * @param source where it is from
 */
public record BaselineRisk(double risk, Source source) {

  /** Where a baseline risk is from. */
  public enum Source implements Coded {
    /** Given by the user in the policy. */
    POLICY,
    /**
     * All events over all people of the second arms of the body (house rule), but for case-control
     * studies, whose arms are picked and tell no risk.
     */
    OBSERVED
  }

  /**
   * Validates the risk.
   *
   * @throws IllegalArgumentException if it is not above 0 and below 1
   */
  public BaselineRisk {
    if (!(risk > 0 && risk < 1)) {
      throw new IllegalArgumentException("a baseline risk lies between 0 and 1: " + risk);
    }
  }

  /**
   * That of the policy, else as observed in the second arms; empty if nobody, or everybody, in them
   * had the event, or no study tells.
   */
  static Optional<BaselineRisk> of(BodyOfEvidence body, GradePolicy policy) {
    return policy.baselineRisk().isPresent()
        ? Optional.of(new BaselineRisk(policy.baselineRisk().getAsDouble(), Source.POLICY))
        : observed(body);
  }

  private static Optional<BaselineRisk> observed(BodyOfEvidence body) {
    List<DichotomousArms> arms =
        body.contributions().stream()
            .filter(each -> each.study().design() != StudyDesign.CASE_CONTROL)
            .flatMap(each -> each.choice().used().stream())
            .flatMap(result -> result.data().dichotomous().stream())
            .toList();
    long events = arms.stream().mapToLong(DichotomousArms::events2).sum();
    long people = arms.stream().mapToLong(DichotomousArms::total2).sum();
    return events > 0 && events < people
        ? Optional.of(new BaselineRisk((double) events / people, Source.OBSERVED))
        : Optional.empty();
  }
}
