package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.AuditSamples.background;
import static org.evidencecatalog.article.AuditSamples.catalog;
import static org.evidencecatalog.article.AuditSamples.findings;
import static org.evidencecatalog.article.AuditSamples.trial;
import static org.evidencecatalog.article.FindingCode.UNMARKED_CLAIM;

import java.util.List;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditUnmarkedTest {
  private static final Catalog CATALOG =
      catalog(
          trial("a", 20).build(),
          trial("knee", 20)
              .conditions(List.of("knee pain (either side)"))
              .interventions(List.of("cupping"))
              .build(),
          background("page", 2));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A trial found it [@a].",
        "As @a found, it helps.",
        "Dry needling eases heel pain.",
        "Dry-Needling eases Plantar Fasciitis.",
        "Lateral epicondylalgia yields to exercise.",
        "Golfer’s elbow yields to acupuncture.",
        "Cupping eases knee pain.",
        "Use it (acupuncture for tennis elbow)",
        "- Dry needling eases **heel** pain",
      })
  void a_sentence_that_looks_like_a_claim_is_noted(String markdown) {
    assertThat(findings(UNMARKED_CLAIM, CATALOG, markdown))
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dry needling uses needles.",
        "Heel pain is common.",
        "Dry needling is old. Heel pain is older.",
        "The page says so [@page].",
        "Nobody knows [@typo].",
        "Does dry needling ease heel pain?",
        "Did a trial find it [@a]?",
        "# Dry needling for heel pain",
        "    dry needling eases heel pain",
        "[It may help [@a].]{.claim condition=\"plantar fasciitis\"}",
        "Sundry needling eases wheel pain.",
      })
  void other_sentences_are_not(String markdown) {
    assertThat(findings(UNMARKED_CLAIM, CATALOG, markdown)).isEmpty();
  }

  @Test
  void the_note_says_where_and_why() {
    assertThat(findings(UNMARKED_CLAIM, CATALOG, "First.\nDry needling eases heel pain."))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.line()).isEqualTo(2);
              assertThat(finding.claim()).hasValue("Dry needling eases heel pain.");
              assertThat(finding.message())
                  .startsWith(
                      "This sentence names dry needling and heel pain and is not marked as a"
                          + " claim");
            });
  }
}
