package org.evidencecatalog.article;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.Study;

/** Whether studies that a claim calls small are small. */
final class AuditSmall {
  /** Participants from which a study is not small; a house rule. */
  private static final int NOT_SMALL = 100;

  /** Greatest number of words between "small" and its noun; a house rule. */
  private static final int ADJECTIVES = 3;

  private static final Set<String> NOUNS =
      Set.of(
          "study", "studies", "trial", "trials", "sample", "samples", "series", "cohort", "cohorts",
          "rct", "rcts");
  private static final Set<String> VERBS = Set.of("is", "are", "was", "were");

  private AuditSmall() {}

  /** That a study called small is not, or that nobody knows. */
  static Stream<Finding> check(AuditedClaim claim) {
    if (IntStream.range(0, claim.words().size()).noneMatch(place -> small(claim.words(), place))) {
      return Stream.empty();
    }
    List<Study> studies = studies(claim);
    List<String> unknown = ids(studies.stream().filter(study -> size(study) < 0));
    List<String> large = ids(studies.stream().filter(study -> size(study) >= NOT_SMALL));
    if (!unknown.isEmpty()) {
      return Stream.of(unverifiable(claim, String.join(", ", unknown)));
    }
    return large.isEmpty() ? Stream.empty() : Stream.of(mismatch(claim, String.join(", ", large)));
  }

  private static boolean small(AuditWords words, int place) {
    return words.at(place).equals("small") && (before(words, place) || after(words, place));
  }

  /** A small randomised trial. */
  private static boolean before(AuditWords words, int place) {
    return IntStream.rangeClosed(place + 1, place + 1 + ADJECTIVES)
        .takeWhile(words::joined)
        .anyMatch(noun -> NOUNS.contains(words.at(noun)));
  }

  /** The trials were too small. */
  private static boolean after(AuditWords words, int place) {
    return IntStream.iterate(place, at -> at - 1)
        .limit(2)
        .filter(words::joined)
        .anyMatch(at -> VERBS.contains(words.at(at - 1)) && NOUNS.contains(words.at(at - 2)));
  }

  /** The primary studies that the claim speaks of. */
  private static List<Study> studies(AuditedClaim claim) {
    List<Study> studies = claim.of().isEmpty() ? claim.directStudies() : claim.of().studies();
    return studies.stream().filter(study -> !study.isReview()).toList();
  }

  /** Participants; negative if unknown. */
  private static int size(Study study) {
    return study.sampleSize().participants().orElse(-1);
  }

  private static List<String> ids(Stream<Study> studies) {
    return studies.map(Study::id).map(CitationKey::value).toList();
  }

  private static Finding unverifiable(AuditedClaim claim, String ids) {
    return claim
        .finding(Severity.WARNING, FindingCode.NUMBER_UNVERIFIABLE)
        .field("n")
        .found("small")
        .says(
            "The claim says \"small\"; how many people took part is unknown: "
                + ids
                + ". Fill it in there, or leave \"small\" out here");
  }

  private static Finding mismatch(AuditedClaim claim, String ids) {
    return claim
        .finding(Severity.ERROR, FindingCode.NUMBER_MISMATCH)
        .field("n")
        .expected(NOT_SMALL + " or more")
        .found("small")
        .says(
            "The claim says \"small\"; "
                + NOT_SMALL
                + " people or more took part: "
                + ids
                + ". Leave \"small\" out");
  }
}
