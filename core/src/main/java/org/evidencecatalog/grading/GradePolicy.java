package org.evidencecatalog.grading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The thresholds of {@link GradeFramework} that the GRADE papers leave to judgement. All defaults
 * are house rules unless a source is named.
 *
 * @param mostWeight share of the weight that decides about risk of bias alone; above 0.5, at most
 *     1; default 0.75
 * @param halfWeight share of the weight that counts as half; default 0.5
 * @param fewParticipants fewer participants than this take two levels where no effect was
 *     extracted; default 100
 * @param enoughParticipants as many participants as this take none where no effect was extracted;
 *     default 400 (rule of thumb, Guyatt 2011, J Clin Epidemiol 64:1283)
 * @param smallArm an arm below this is small for publication bias; default 50
 * @param missingShare share of participants in completed or overdue studies without results that
 *     suggests publication bias; default 0.20 (idea: ROB-ME, Page 2023, BMJ 383:e076754)
 * @param asymmetryStudies fewer studies than this are not tested for asymmetry; default 10 (Sterne
 *     2011, BMJ 343:d4002)
 * @param asOf the day on which a study is overdue or not; empty: only its status tells
 */
public record GradePolicy(
    double mostWeight,
    double halfWeight,
    int fewParticipants,
    int enoughParticipants,
    int smallArm,
    double missingShare,
    int asymmetryStudies,
    Optional<LocalDate> asOf) {

  /**
   * Validates the policy.
   *
   * @throws IllegalArgumentException if a share is outside 0–1, or thresholds are not in order
   */
  public GradePolicy {
    Objects.requireNonNull(asOf, "asOf");
    if (!(halfWeight > 0 && halfWeight <= mostWeight && mostWeight <= 1)) {
      throw new IllegalArgumentException("0 < halfWeight <= mostWeight <= 1 is required");
    }
    if (!(missingShare > 0 && missingShare <= 1)) {
      throw new IllegalArgumentException("missingShare must be above 0 and at most 1");
    }
    if (fewParticipants < 0 || enoughParticipants < fewParticipants) {
      throw new IllegalArgumentException("0 <= fewParticipants <= enoughParticipants is required");
    }
    if (smallArm < 0 || asymmetryStudies < 3) {
      throw new IllegalArgumentException("smallArm must be >= 0 and asymmetryStudies >= 3");
    }
  }

  /** The defaults. */
  public static GradePolicy standard() {
    return new GradePolicy(0.75, 0.5, 100, 400, 50, 0.20, 10, Optional.empty());
  }

  /** The same thresholds as of that day. */
  public GradePolicy asOf(LocalDate day) {
    return new GradePolicy(
        mostWeight,
        halfWeight,
        fewParticipants,
        enoughParticipants,
        smallArm,
        missingShare,
        asymmetryStudies,
        Optional.of(day));
  }
}
