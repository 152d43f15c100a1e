package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.Study;

/** Whether a sentence outside claims looks like a claim. */
final class AuditUnmarked {
  private final Catalog catalog;
  private final AuditPhrases conditions;
  private final AuditPhrases interventions;

  AuditUnmarked(Catalog catalog) {
    this.catalog = catalog;
    this.conditions = AuditPhrases.conditions(catalog);
    this.interventions = AuditPhrases.interventions(catalog);
  }

  /** That a sentence cites a study, or names an intervention and a condition. */
  Optional<Finding> check(String file, Sentence sentence) {
    return sentence.isQuestion()
        ? Optional.empty()
        : looks(sentence)
            .map(
                looks ->
                    AuditFinding.at(
                            file,
                            sentence.line(),
                            sentence.column(),
                            Severity.NOTE,
                            FindingCode.UNMARKED_CLAIM)
                        .claim(sentence.text())
                        .says(
                            "This sentence "
                                + looks
                                + " and is not marked as a claim, so nothing of it is checked. If"
                                + " it claims something, write [sentence]{.claim"
                                + " condition=\"…\"}"));
  }

  private Optional<String> looks(Sentence sentence) {
    List<String> studies =
        AuditCited.of(catalog, sentence.cited()).studies().stream()
            .map(Study::id)
            .map(CitationKey::value)
            .toList();
    return studies.isEmpty()
        ? named(sentence.text())
        : Optional.of("cites " + String.join(", ", studies));
  }

  private Optional<String> named(String text) {
    return conditions
        .first(text)
        .flatMap(
            condition ->
                interventions
                    .first(text)
                    .map(intervention -> "names " + intervention + " and " + condition));
  }
}
