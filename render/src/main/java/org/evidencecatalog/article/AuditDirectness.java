package org.evidencecatalog.article;

import java.util.List;
import java.util.stream.Stream;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Relation;

/** Whether the cited studies are on the condition and the intervention of the claim. */
final class AuditDirectness {

  private AuditDirectness() {}

  /** Each cited study that is on something else, or of which it is not known. */
  static Stream<Finding> check(AuditedClaim claim, AuditEvidence evidence) {
    return claim.cited().studies().stream()
        .flatMap(study -> Stream.concat(condition(claim, study), intervention(claim, study)));
  }

  private static Stream<Finding> condition(AuditedClaim claim, Study study) {
    return claim.claim().condition().stream()
        .flatMap(
            asked ->
                new Comparison(
                        FindingCode.CLAIM_INDIRECT_CONDITION,
                        "condition",
                        study,
                        study.conditions(),
                        claim.condition(study),
                        asked)
                    .finding(claim));
  }

  private static Stream<Finding> intervention(AuditedClaim claim, Study study) {
    return claim.claim().intervention().stream()
        .flatMap(
            asked ->
                new Comparison(
                        FindingCode.CLAIM_INDIRECT_INTERVENTION,
                        "intervention",
                        study,
                        study.interventions(),
                        claim.intervention(study),
                        asked)
                    .finding(claim));
  }

  /** One study's labels beside the label asked about. */
  private record Comparison(
      FindingCode code,
      String field,
      Study study,
      List<String> labels,
      Relation relation,
      String asked) {

    Stream<Finding> finding(AuditedClaim claim) {
      if (!labels.isEmpty() && relation.isDirect()) {
        return Stream.empty();
      }
      AuditFinding finding = claim.finding(severity(), code).field(field).expected(asked);
      if (labels.isEmpty()) {
        return Stream.of(finding.says(unknown()));
      }
      return Stream.of(finding.found(String.join("; ", labels)).says(other()));
    }

    private Severity severity() {
      if (labels.isEmpty()) {
        return Severity.NOTE;
      }
      return relation == Relation.BROADER ? Severity.WARNING : Severity.ERROR;
    }

    private String unknown() {
      return "The "
          + field
          + " of \""
          + study.id()
          + "\" is unknown, so it is not counted as evidence on "
          + asked
          + ". Fill in its "
          + field;
    }

    private String other() {
      return "\""
          + study.id()
          + "\" is not on "
          + asked
          + " but on "
          + what()
          + ": "
          + String.join("; ", labels)
          + ". Cite a study of "
          + asked
          + ", or say in the text what this one studied";
    }

    private String what() {
      return switch (relation) {
        case BROADER -> "something broader";
        case SIBLING -> "a sibling of it";
        case RELATED -> "something related";
        case SAME, NARROWER, UNRELATED -> "something else";
      };
    }
  }
}
