package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Exclusion;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Severity;

/** Whether there is any evidence on a claim, and whether the claim cites any. */
final class AuditSupport {

  private AuditSupport() {}

  /** That the catalog holds neither a primary study nor a review on the question. */
  static Stream<Finding> evidence(AuditedClaim claim, AuditEvidence evidence) {
    return evidence.isEmpty()
        ? Stream.of(
            claim
                .finding(Severity.ERROR, FindingCode.CLAIM_NO_EVIDENCE)
                .says(
                    "There is "
                        + evidence.grade().notGradedReason().orElse("no study")
                        + excluded(evidence)
                        + ". Drop the claim, or mark status=\"practice\" if it rests on practice"))
        : Stream.empty();
  }

  private static String excluded(AuditEvidence evidence) {
    List<Exclusion> onTheQuestion =
        evidence.body().exclusions().stream()
            .filter(exclusion -> exclusion.cause().isOnTheQuestion())
            .toList();
    return onTheQuestion.isEmpty()
        ? ""
        : onTheQuestion.stream()
            .map(exclusion -> exclusion.id() + ": " + exclusion.reason())
            .collect(Collectors.joining("; ", " that could be used (", ")"));
  }

  /** That the claim cites nothing, or nothing but background sources. */
  static Stream<Finding> citations(AuditedClaim claim, AuditEvidence evidence) {
    AuditCited cited = claim.cited();
    if (cited.isEmpty()) {
      return Stream.of(
          claim
              .finding(Severity.WARNING, FindingCode.CLAIM_UNSUPPORTED)
              .says(
                  "The claim cites nothing. Cite what it rests on, or mark status=\"practice\" if"
                      + " it rests on practice"));
    }
    return onlyBackground(cited)
        .map(
            keys ->
                claim
                    .finding(Severity.WARNING, FindingCode.CLAIM_BACKGROUND_ONLY)
                    .found(keys)
                    .says(
                        "The claim cites background sources only ("
                            + keys
                            + "). Cite a study, or mark status=\"practice\" if it rests on"
                            + " practice"))
        .stream();
  }

  private static Optional<String> onlyBackground(AuditCited cited) {
    return cited.unknown().isEmpty() && cited.studies().isEmpty()
        ? Optional.of(
            cited.known().stream()
                .map(AuditCited.Known::key)
                .map(CitationKey::value)
                .collect(Collectors.joining(", ")))
        : Optional.empty();
  }
}
