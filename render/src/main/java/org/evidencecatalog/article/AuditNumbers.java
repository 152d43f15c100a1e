package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencecatalog.article.AuditMention.Verdict;
import org.evidencecatalog.model.Severity;

/** Whether the numbers and words in which a claim speaks of one study are those of the study. */
final class AuditNumbers {
  private static final List<AuditField> FIELDS =
      List.of(new AuditPeople(), new AuditYear(), new AuditBlinding(), new AuditDesign());

  private AuditNumbers() {}

  /** What the study contradicts and on what it is silent: at most one finding each for a field. */
  static Stream<Finding> check(AuditedClaim claim) {
    AuditCited naming = claim.of().isEmpty() ? claim.cited() : claim.of();
    return claim.subject().stream()
        .map(study -> new AuditField.Subject(study, naming.reports(study)))
        .flatMap(subject -> FIELDS.stream().flatMap(field -> check(claim, field, subject)));
  }

  private static Stream<Finding> check(
      AuditedClaim claim, AuditField field, AuditField.Subject subject) {
    List<AuditMention> mentions = field.mentions(claim.words(), subject).toList();
    return Stream.concat(
        words(mentions, Verdict.CONTRADICTS).stream()
            .map(words -> mismatch(claim, field, subject, words)),
        words(mentions, Verdict.UNKNOWN).stream()
            .map(words -> unverifiable(claim, field, subject, words)));
  }

  private static Optional<String> words(List<AuditMention> mentions, Verdict verdict) {
    String words =
        mentions.stream()
            .filter(mention -> mention.verdict() == verdict)
            .map(AuditMention::words)
            .distinct()
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static Finding mismatch(
      AuditedClaim claim, AuditField field, AuditField.Subject subject, String words) {
    String known = known(field, subject, "something else");
    return finding(claim, Severity.ERROR, FindingCode.NUMBER_MISMATCH, field, subject, words)
        .says(
            says(words)
                + field.title()
                + known
                + ". Correct it, or name the study that it speaks of with of=\"…\"");
  }

  private static Finding unverifiable(
      AuditedClaim claim, AuditField field, AuditField.Subject subject, String words) {
    String known = known(field, subject, "unknown");
    return finding(claim, Severity.WARNING, FindingCode.NUMBER_UNVERIFIABLE, field, subject, words)
        .says(
            says(words)
                + "the catalog cannot tell, "
                + field.title()
                + known
                + ". Fill it in there, or leave it out here");
  }

  private static String says(String words) {
    return "The claim says \"" + words + "\"; ";
  }

  private static String known(AuditField field, AuditField.Subject subject, String otherwise) {
    List<String> known = field.known(subject);
    return " of \""
        + subject.study().id()
        + "\": "
        + (known.isEmpty() ? otherwise : String.join(", ", known));
  }

  private static AuditFinding finding(
      AuditedClaim claim,
      Severity severity,
      FindingCode code,
      AuditField field,
      AuditField.Subject subject,
      String words) {
    return claim
        .finding(severity, code)
        .field(field.name())
        .expected(field.known(subject))
        .found(words);
  }
}
