package org.evidencecatalog.article;

import java.util.stream.Stream;
import org.evidencecatalog.grading.Direction;
import org.evidencecatalog.model.Severity;

/** Whether a claim points where the evidence points. */
final class AuditDirection {

  private AuditDirection() {}

  /** That the evidence points another way, or that it is not known where it points. */
  static Stream<Finding> check(AuditedClaim claim, AuditEvidence evidence) {
    Direction claimed = claim.claim().direction();
    Direction held = evidence.grade().direction();
    if (claimed == Direction.UNCERTAIN || claimed == Direction.UNKNOWN || claimed == held) {
      return Stream.empty();
    }
    return Stream.of(
        held == Direction.UNKNOWN
            ? unverified(claim, evidence, claimed)
            : wrong(claim, evidence, claimed, held));
  }

  private static Finding unverified(AuditedClaim claim, AuditEvidence evidence, Direction claimed) {
    return claim
        .finding(Severity.NOTE, FindingCode.CLAIM_DIRECTION_UNVERIFIED)
        .field("direction")
        .found(claimed.code())
        .says(
            "The claim speaks of "
                + words(claimed)
                + "; the catalog holds no result that tells which way the evidence points ("
                + evidence.studies()
                + "). Add results, or claim no direction");
  }

  private static Finding wrong(
      AuditedClaim claim, AuditEvidence evidence, Direction claimed, Direction held) {
    return claim
        .finding(Severity.ERROR, FindingCode.CLAIM_WRONG_DIRECTION)
        .field("direction")
        .expected(held.code())
        .found(claimed.code())
        .says(
            "The claim speaks of "
                + words(claimed)
                + "; the evidence ("
                + evidence.studies()
                + ") "
                + (held == Direction.UNCERTAIN ? "names no side" : "points to " + words(held))
                + ". Reword the claim");
  }

  private static String words(Direction direction) {
    return direction == Direction.NONE ? "little or no difference" : direction.code();
  }
}
