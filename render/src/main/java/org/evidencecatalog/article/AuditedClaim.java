package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.Matching;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Relation;

/**
 * A claim with everything it is checked against.
 *
 * @param file the article
 * @param span where the claim stands and what it says
 * @param words its words, without those of questions
 * @param cited what it cites
 * @param of what the key of its {@code of} attribute leads to
 * @param evidence the evidence on its question; empty for a claim on practice
 * @param matching the relations by which studies match questions
 */
record AuditedClaim(
    String file,
    Span.ClaimSpan span,
    AuditWords words,
    AuditCited cited,
    AuditCited of,
    Optional<AuditEvidence> evidence,
    Matching matching) {

  /** What it says it is about. */
  Claim claim() {
    return span.claim();
  }

  /** A finding about it. */
  AuditFinding finding(Severity severity, FindingCode code) {
    return AuditFinding.at(file, span.line(), span.column(), severity, code)
        .claim(span.text())
        .evidence(evidence.map(AuditEvidence::asFinding));
  }

  /** How the condition of a study stands to the claim's; the same if the claim names none. */
  Relation condition(Study study) {
    return claim()
        .condition()
        .map(asked -> matching.relation(ConceptKind.CONDITION, study.conditions(), asked))
        .orElse(Relation.SAME);
  }

  /** How the intervention of a study stands to the claim's; the same if the claim names none. */
  Relation intervention(Study study) {
    return claim()
        .intervention()
        .map(asked -> matching.relation(ConceptKind.INTERVENTION, study.interventions(), asked))
        .orElse(Relation.SAME);
  }

  /** The cited studies whose condition and intervention are the claim's or narrower. */
  List<Study> directStudies() {
    return cited.studies().stream()
        .filter(study -> condition(study).isDirect() && intervention(study).isDirect())
        .toList();
  }

  /**
   * The study that its numbers speak of: the one it names, else the only one it cites. None if it
   * also cites a key that leads nowhere, for that may be a study too.
   */
  Optional<Study> subject() {
    List<Study> studies = of.isEmpty() ? cited.studies() : of.studies();
    boolean only = studies.size() == 1 && (!of.isEmpty() || cited.unknown().isEmpty());
    return only ? Optional.of(studies.get(0)) : Optional.empty();
  }
}
