package org.evidencecatalog.article;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencecatalog.grading.BodyKind;
import org.evidencecatalog.grading.Contribution;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.Study;

/** Whether a claim leaves out reviews and randomised trials of its question. */
final class AuditUncited {
  /** Greatest number of sources that are named; a house rule. */
  private static final int NAMED = 5;

  private static final Comparator<Study> LARGEST_FIRST =
      Comparator.comparingInt((Study study) -> -size(study).orElse(0)).thenComparing(Study::id);

  private AuditUncited() {}

  /** The reviews, then the randomised trials, that are not cited, the largest first. */
  static Stream<Finding> check(AuditedClaim claim, AuditEvidence evidence) {
    List<Study> missing =
        Stream.concat(reviews(evidence), randomised(evidence))
            .filter(study -> !claim.cited().cites(study))
            .toList();
    return missing.isEmpty() ? Stream.empty() : Stream.of(finding(claim, missing));
  }

  private static Stream<Study> reviews(AuditEvidence evidence) {
    return evidence.body().reviews().stream().sorted(LARGEST_FIRST);
  }

  private static Stream<Study> randomised(AuditEvidence evidence) {
    return evidence.selection().bodies().stream()
        .filter(body -> body.kind() == BodyKind.RANDOMISED)
        .flatMap(body -> body.contributions().stream())
        .map(Contribution::study)
        .sorted(LARGEST_FIRST);
  }

  private static OptionalInt size(Study study) {
    SampleSize size = study.sampleSize();
    return study.isReview() ? size.includedParticipants() : size.randomised();
  }

  private static Finding finding(AuditedClaim claim, List<Study> missing) {
    List<Study> named = missing.subList(0, Math.min(NAMED, missing.size()));
    int others = missing.size() - named.size();
    return claim
        .finding(Severity.NOTE, FindingCode.EVIDENCE_NOT_CITED)
        .field("citation")
        .expected(named.stream().map(Study::id).map(CitationKey::value).toList())
        .says(
            "The claim does not cite "
                + named.stream().map(AuditUncited::described).collect(Collectors.joining(", "))
                + (others == 0 ? "" : " and " + others + " more"));
  }

  private static String described(Study study) {
    OptionalInt size = size(study);
    return study.id()
        + " ("
        + (study.isReview() ? BodyKind.REVIEW : BodyKind.RANDOMISED).noun(1)
        + (size.isEmpty() ? "" : ", n = " + size.getAsInt())
        + ")";
  }
}
