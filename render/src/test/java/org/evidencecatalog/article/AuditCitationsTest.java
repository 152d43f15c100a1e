package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.AuditSamples.article;
import static org.evidencecatalog.article.AuditSamples.background;
import static org.evidencecatalog.article.AuditSamples.catalog;
import static org.evidencecatalog.article.AuditSamples.claim;
import static org.evidencecatalog.article.AuditSamples.constant;
import static org.evidencecatalog.article.AuditSamples.findings;
import static org.evidencecatalog.article.AuditSamples.report;
import static org.evidencecatalog.article.AuditSamples.trial;
import static org.evidencecatalog.article.FindingCode.CITATION_CONCERN;
import static org.evidencecatalog.article.FindingCode.CITATION_RETRACTED;
import static org.evidencecatalog.article.FindingCode.CITATION_SHADOWED;
import static org.evidencecatalog.article.FindingCode.CITATION_UNKNOWN;
import static org.evidencecatalog.article.FindingCode.CITATION_UNUSED;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCitationsTest {
  private static final Catalog CATALOG =
      catalog(
          trial("smith2016", 20).build(),
          trial("smith2017", 20).build(),
          noticed("retracted2016", Notice.RETRACTION),
          noticed("doubted2016", Notice.EXPRESSION_OF_CONCERN),
          noticed("corrected2016", Notice.CORRECTION),
          background("page", 7));

  private static Study noticed(String key, Notice notice) {
    return trial(key, 20).reports(List.of(report(key, Optional.of(2016), notice))).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As known [@smyth2016].",
        "As @smyth2016 says.",
        "As Smyth says [-@smyth2016].",
        "- As known [see @smith2016; @smyth2016, p. 3].",
        "[Needling helps [@smyth2016].]{.claim status=\"practice\"}",
      })
  void a_key_in_no_input_is_an_error_with_the_keys_that_look_like_it(String markdown) {
    assertThat(findings(CITATION_UNKNOWN, CATALOG, markdown))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.line()).isEqualTo(1);
              assertThat(finding.found()).hasValue("smyth2016");
              assertThat(finding.expected()).hasValue("smith2016, smith2017");
              assertThat(finding.message())
                  .isEqualTo(
                      "No source has the key \"smyth2016\". Did you mean \"smith2016\" or"
                          + " \"smith2017\"?");
            });
  }

  @Test
  void keys_further_than_two_edits_away_are_not_proposed() {
    assertThat(findings(CITATION_UNKNOWN, CATALOG, "As known [@smith2189]."))
        .extracting(Finding::message)
        .containsExactly("No source has the key \"smith2189\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As known [@smith2016].",
        "As the page says [@page].",
        "Write to a@smyth2016.org.",
        "Code: `@smyth2016`.",
        "Escaped \\@smyth2016."
      })
  void what_is_known_or_no_citation_is_fine(String markdown) {
    assertThat(findings(CITATION_UNKNOWN, CATALOG, markdown)).isEmpty();
  }

  @Test
  void the_study_that_numbers_speak_of_must_be_known() {
    assertThat(
            findings(
                CITATION_UNKNOWN,
                CATALOG,
                "Text.\n\n" + claim("20 people [@smith2016].", "of=\"smyth2016\"")))
        .extracting(Finding::line)
        .containsExactly(3);
  }

  @Test
  void every_place_of_an_unknown_key_is_named() {
    assertThat(findings(CITATION_UNKNOWN, CATALOG, "One [@nobody].\nTwo [@nobody; @nobody]."))
        .extracting(Finding::line)
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As known [@smith2016].\n\n[@smith2016]: https://example.org",
        "As known [@smith2016].\n\n[@SMITH2016]: https://example.org",
        "As known [@smith2016; @smith2017].\n\n[@smith2016; @smith2017]: https://example.org",
      })
  void a_link_definition_with_the_label_of_a_citation_shadows_it(String markdown) {
    assertThat(findings(CITATION_SHADOWED, CATALOG, markdown))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As known [@smith2016].\n\n[smith2016]: https://example.org",
        "As known [@smith2016].\n\n[@smith2017]: https://example.org",
        "As known [@smith2016].\n\n    [@smith2016]: https://example.org",
      })
  void other_link_definitions_shadow_nothing(String markdown) {
    assertThat(findings(CITATION_SHADOWED, CATALOG, markdown)).isEmpty();
  }

  @Test
  void retracted_and_doubted_reports_are_named_wherever_they_are_cited() {
    String markdown =
        "Prose [@retracted2016].\n\n"
            + claim("It helps [@retracted2016; @doubted2016].", "status=\"practice\"")
            + "\n\nFine [@corrected2016; @smith2016].";

    assertThat(findings(CITATION_RETRACTED, CATALOG, markdown))
        .extracting(finding -> finding.severity() + " " + finding.line())
        .containsExactly("ERROR 1", "ERROR 3");
    assertThat(findings(CITATION_CONCERN, CATALOG, markdown))
        .extracting(finding -> finding.severity() + " " + finding.line())
        .containsExactly("WARNING 3");
    assertThat(findings(CITATION_CONCERN, CATALOG, markdown).get(0).claim()).hasValue("It helps.");
  }

  @Test
  void a_background_source_that_no_article_cites_is_named_at_its_row() {
    Catalog two = catalog(trial("a", 20).build(), background("page", 7), background("other", 8));
    Audit audit = Audit.of(two, constant(Certainty.LOW));

    assertThat(audit.audit(List.of(article("See [@page]."), article("No citation."))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(CITATION_UNUSED);
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.file()).isEqualTo("references.csv");
              assertThat(finding.line()).isEqualTo(8);
              assertThat(finding.message()).contains("\"other\"");
            });
    assertThat(
            audit.audit(
                List.of(
                    article("See [@page]."),
                    article("[So [@other].]{.claim status=\"practice\"}"))))
        .isEmpty();
  }
}
