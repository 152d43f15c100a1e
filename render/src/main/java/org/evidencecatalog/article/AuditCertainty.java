package org.evidencecatalog.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.model.Severity;

/** Whether a claim is as sure as the evidence, and whether the evidence is as when approved. */
final class AuditCertainty {
  /** Levels above the evidence from which a claim is an error; a house rule. */
  private static final int FAR_ABOVE = 2;

  private AuditCertainty() {}

  /** That the claim is more or less sure than the evidence. */
  static Stream<Finding> level(AuditedClaim claim, AuditEvidence evidence) {
    Optional<Certainty> implied = implied(claim);
    Optional<Certainty> graded = evidence.certainty();
    return implied.isEmpty() || graded.isEmpty()
        ? Stream.empty()
        : compare(claim, evidence, implied.get(), graded.get());
  }

  private static Optional<Certainty> implied(AuditedClaim claim) {
    Optional<Certainty> marked = claim.claim().certainty();
    return marked.isPresent() || claim.words().size() == 0
        ? marked
        : Optional.of(AuditHedges.implied(claim.words()));
  }

  private static Stream<Finding> compare(
      AuditedClaim claim, AuditEvidence evidence, Certainty implied, Certainty graded) {
    int above = implied.rank() - graded.rank();
    if (above == 0) {
      return Stream.empty();
    }
    AuditFinding finding =
        above > 0
            ? claim.finding(
                above >= FAR_ABOVE ? Severity.ERROR : Severity.WARNING,
                FindingCode.CLAIM_EXCEEDS_CERTAINTY)
            : claim.finding(Severity.NOTE, FindingCode.CLAIM_UNDERSTATES_CERTAINTY);
    return Stream.of(
        finding
            .field("certainty")
            .expected(graded.code())
            .found(implied.code())
            .says(
                reading(claim, implied)
                    + "; the evidence is "
                    + evidence.inWords()
                    + ". "
                    + (above > 0 ? wayOut(claim, graded) : wayUp(graded))));
  }

  private static String reading(AuditedClaim claim, Certainty implied) {
    return claim.claim().certainty().isPresent()
        ? "The claim is marked certainty=\"" + attribute(implied) + "\""
        : "The claim reads as " + sureness(implied) + " (" + words(implied) + ")";
  }

  private static String sureness(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> "certain";
      case MODERATE -> "probable";
      case LOW -> "possible";
      case VERY_LOW -> "uncertain";
    };
  }

  private static String wayOut(AuditedClaim claim, Certainty graded) {
    return claim.claim().certainty().isPresent()
        ? "Word it more carefully, and mark certainty=\"" + attribute(graded) + "\""
        : "Write " + wording(graded) + ", or mark certainty=\"" + attribute(graded) + "\"";
  }

  private static String wayUp(Certainty graded) {
    return graded == Certainty.HIGH
        ? "It may be said without a reservation"
        : "It may be said with " + wording(graded);
  }

  /** The word that GRADE statements use (Santesso 2020, J Clin Epidemiol 119:126). */
  private static String wording(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> "it plainly";
      case MODERATE -> "\"probably\"";
      case LOW -> "\"may\"";
      case VERY_LOW -> "that it is uncertain";
    };
  }

  /** That the level is no longer the one that was approved. */
  static Stream<Finding> approval(AuditedClaim claim, AuditEvidence evidence) {
    return claim.claim().graded().stream()
        .filter(approved -> !code(approved).equals(today(evidence)))
        .map(approved -> stale(claim, evidence, approved));
  }

  private static Finding stale(AuditedClaim claim, AuditEvidence evidence, String approved) {
    Optional<Level> level = evidence.grade().level();
    AuditFinding finding =
        claim.finding(Severity.WARNING, FindingCode.STALE_GRADE).field("graded").found(approved);
    level.map(Level::code).ifPresent(finding::expected);
    return finding.says(
        "The claim was approved when the evidence was graded "
            + approved
            + "; now it is "
            + evidence.inWords()
            + ". Read it again, then "
            + level
                .map(each -> "set graded=\"" + each.code().replace('_', '-') + "\"")
                .orElse("remove graded"));
  }

  private static String today(AuditEvidence evidence) {
    return evidence.grade().level().map(level -> code(level.code())).orElse("");
  }

  private static String code(String level) {
    return level.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  private static String attribute(Certainty certainty) {
    return certainty.code().replace('_', '-');
  }

  private static String words(Certainty certainty) {
    return certainty.label().toLowerCase(Locale.ROOT);
  }
}
