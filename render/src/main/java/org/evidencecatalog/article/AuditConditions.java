package org.evidencecatalog.article;

import java.util.List;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Severity;

/** Whether the condition of a claim is known. */
final class AuditConditions {

  private AuditConditions() {}

  /** That neither a study nor the vocabulary knows the condition, with labels that look like it. */
  static Stream<Finding> check(AuditedClaim claim, Catalog catalog) {
    return claim.claim().condition().stream()
        .filter(label -> !catalog.knowsCondition(label))
        .map(label -> finding(claim, label, catalog.nearestConditions(label)));
  }

  private static Finding finding(AuditedClaim claim, String label, List<String> nearest) {
    String proposal =
        nearest.isEmpty() ? "" : ". Did you mean \"" + String.join("\" or \"", nearest) + "\"?";
    return claim
        .finding(Severity.WARNING, FindingCode.CONDITION_UNKNOWN)
        .field("condition")
        .expected(nearest)
        .found(label)
        .says("No study and no vocabulary knows the condition \"" + label + "\"" + proposal);
  }
}
