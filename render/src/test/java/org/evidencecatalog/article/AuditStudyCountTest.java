package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.AuditSamples.audit;
import static org.evidencecatalog.article.AuditSamples.catalog;
import static org.evidencecatalog.article.AuditSamples.claim;
import static org.evidencecatalog.article.AuditSamples.claimOn;
import static org.evidencecatalog.article.AuditSamples.findings;
import static org.evidencecatalog.article.AuditSamples.review;
import static org.evidencecatalog.article.AuditSamples.study;
import static org.evidencecatalog.article.AuditSamples.trial;
import static org.evidencecatalog.article.FindingCode.CLAIM_INDIRECT_CONDITION;
import static org.evidencecatalog.article.FindingCode.CLAIM_INDIRECT_INTERVENTION;
import static org.evidencecatalog.article.FindingCode.NUMBER_MISMATCH;
import static org.evidencecatalog.article.FindingCode.NUMBER_UNVERIFIABLE;
import static org.evidencecatalog.article.FindingCode.STUDY_COUNT_MISMATCH;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditStudyCountTest {
  private static final Catalog CATALOG =
      catalog(
          trial("a", 20),
          trial("b", 99),
          trial("large", 100),
          study("nosize", StudyDesign.RANDOMISED_TRIAL),
          review("review", 900),
          trial("narrower", 20).interventions(List.of("electrical dry needling")),
          trial("broader", 20).conditions(List.of("heel pain")),
          trial("sibling", 20).conditions(List.of("chronic heel pain")),
          trial("other", 20).conditions(List.of("tennis elbow")),
          trial("both", 20).conditions(List.of("tennis elbow", "plantar fasciitis")),
          trial("nocondition", 20).conditions(List.of()),
          trial("nointervention", 20).interventions(List.of()),
          trial("acupuncture", 20).interventions(List.of("acupuncture")));

  @ParameterizedTest(name = "{0}: {1} for {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Studies may show it [@a; @b].                             |   |
          Trials may show it [@a].                                  | 1 | at least 2
          Studies may show it [@a; @broader].                       | 1 | at least 2
          Studies may show it [@a; @review].                        | 1 | at least 2
          Studies may show it [@a; @acupuncture].                   | 1 | at least 2
          Studies may show it [@a; @narrower].                      |   |
          Studies may show it [@a; @both].                          |   |
          Studies may show it [@a; @typo].                          |   |
          Studies may show it.                                      |   |
          Two studies may show it [@a; @b].                         |   |
          Two small randomised controlled trials may show it [@a; @b]. | |
          Three studies may show it [@a; @b].                       | 2 | 3
          3 large trials may show it [@a; @b].                      | 2 | 3
          Two studies may show it [@a; @typo].                      |   |
          Three studies may show it [@a; @typo].                    | 1 | 3
          One study may show it [@a].                               |   |
          One study may show it [@a; @b].                           | 2 | 1
          A study may show it [@a; @b].                             |   |
          A single-blind trial may show it [@a; @b].                |   |
          One trial and one study may show it [@a; @b].             |   |
          Two trials, one of the trials large, may show it [@a; @b].|   |
          Seven trials may show it [@review].                       | 0 | 7
          A review of seven trials may show it [@review].           |   |
          A meta-analysis of the studies may show it [@review].     |   |
          In 2016 trials may show it [@a; @b].                      |   |
          20 people in trials may show it [@a; @b].                 |   |
          12-week trials may show it [@a; @b].                      |   |
          Phase 3 trials may show it [@a; @b].                      |   |
          No studies may show more [@a].                            |   |
          Needling may ease pain [@a].                              |   |
          """)
  void a_claim_cites_as_many_direct_studies_as_it_speaks_of(
      String text, String expected, String found) {
    assertThat(findings(STUDY_COUNT_MISMATCH, CATALOG, claim(text)))
        .extracting(
            finding ->
                finding.severity()
                    + " "
                    + finding.expected().orElseThrow()
                    + " "
                    + finding.found().orElseThrow())
        .isEqualTo(found == null ? List.of() : List.of("WARNING " + expected + " " + found));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a              |         |
          both           |         |
          narrower       |         |
          broader        | WARNING | CLAIM_INDIRECT_CONDITION
          sibling        | ERROR   | CLAIM_INDIRECT_CONDITION
          other          | ERROR   | CLAIM_INDIRECT_CONDITION
          nocondition    | NOTE    | CLAIM_INDIRECT_CONDITION
          acupuncture    | ERROR   | CLAIM_INDIRECT_INTERVENTION
          nointervention | NOTE    | CLAIM_INDIRECT_INTERVENTION
          """)
  void cited_studies_are_on_the_condition_and_the_intervention_of_the_claim(
      String key, Severity severity, FindingCode code) {
    assertThat(audit(CATALOG, claim("Needling may ease pain [@" + key + "].")))
        .filteredOn(
            finding ->
                finding.code() == CLAIM_INDIRECT_CONDITION
                    || finding.code() == CLAIM_INDIRECT_INTERVENTION)
        .extracting(finding -> finding.severity() + " " + finding.code())
        .isEqualTo(severity == null ? List.of() : List.of(severity + " " + code));
  }

  @Test
  void a_study_of_a_broader_intervention_is_a_warning() {
    assertThat(
            findings(
                CLAIM_INDIRECT_INTERVENTION,
                CATALOG,
                claimOn(
                    "condition=\"plantar fasciitis\" intervention=\"electrical dry needling\"",
                    "It may ease pain [@a].")))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_claim_without_intervention_takes_any() {
    assertThat(
            findings(
                CLAIM_INDIRECT_INTERVENTION,
                CATALOG,
                claimOn("condition=\"plantar fasciitis\"", "It may help [@acupuncture; @a].")))
        .isEmpty();
  }

  @Test
  void an_indirect_study_is_named_with_what_it_studied() {
    assertThat(findings(CLAIM_INDIRECT_CONDITION, CATALOG, claim("It may help [@other].")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.field()).hasValue("condition");
              assertThat(finding.expected()).hasValue("plantar fasciitis");
              assertThat(finding.found()).hasValue("tennis elbow");
              assertThat(finding.message())
                  .startsWith(
                      "\"other\" is not on plantar fasciitis but on something else: tennis elbow."
                          + " ");
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A small trial may show it [@a].                        |
          Small trials may show it [@a; @b].                     |
          A small trial may show it [@large].                    | NUMBER_MISMATCH
          A few small studies may show it [@a; @large].          | NUMBER_MISMATCH
          The trials were too small [@a; @large].                | NUMBER_MISMATCH
          A small randomised controlled trial may show it [@large]. | NUMBER_MISMATCH
          A small trial may show it [@nosize].                   | NUMBER_UNVERIFIABLE
          A few small studies may show it [@a; @large; @nosize]. | NUMBER_UNVERIFIABLE
          A few small studies may show it [@a; @review].         |
          A few small studies may show it [@a; @broader].        |
          The trial may show a small effect [@large].            |
          Smaller trials may show it [@large; @a].               |
          A small trial may show it.                             |
          """)
  void small_studies_have_fewer_than_100_people(String text, FindingCode expected) {
    assertThat(audit(CATALOG, claim(text)))
        .filteredOn(finding -> finding.found().equals(Optional.of("small")))
        .extracting(Finding::code)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void small_speaks_of_the_study_that_the_claim_names() {
    assertThat(audit(CATALOG, claim("A small trial may show it [@a; @large].", "of=\"a\"")))
        .extracting(Finding::code)
        .doesNotContain(NUMBER_MISMATCH, NUMBER_UNVERIFIABLE);
  }
}
