package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.AuditSamples.audit;
import static org.evidencecatalog.article.AuditSamples.background;
import static org.evidencecatalog.article.AuditSamples.catalog;
import static org.evidencecatalog.article.AuditSamples.claim;
import static org.evidencecatalog.article.AuditSamples.claimOn;
import static org.evidencecatalog.article.AuditSamples.favours;
import static org.evidencecatalog.article.AuditSamples.findings;
import static org.evidencecatalog.article.AuditSamples.report;
import static org.evidencecatalog.article.AuditSamples.review;
import static org.evidencecatalog.article.AuditSamples.study;
import static org.evidencecatalog.article.AuditSamples.trial;
import static org.evidencecatalog.article.FindingCode.CLAIM_BACKGROUND_ONLY;
import static org.evidencecatalog.article.FindingCode.CLAIM_DIRECTION_UNVERIFIED;
import static org.evidencecatalog.article.FindingCode.CLAIM_NO_EVIDENCE;
import static org.evidencecatalog.article.FindingCode.CLAIM_UNSUPPORTED;
import static org.evidencecatalog.article.FindingCode.CLAIM_WRONG_DIRECTION;
import static org.evidencecatalog.article.FindingCode.CONDITION_UNKNOWN;
import static org.evidencecatalog.article.FindingCode.EVIDENCE_NOT_CITED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSupportTest {
  private static final String MAY = "Needling may ease pain.";

  static Stream<StudyBuilder> nothing() {
    return Stream.of(
        trial("a", 20).conditions(List.of("heel pain")),
        trial("a", 20).conditions(List.of("tennis elbow")),
        trial("a", 20).interventions(List.of("acupuncture")),
        trial("a", 20).interventions(List.of()),
        trial("a", 20).status(StudyStatus.RECRUITING),
        trial("a", 20).reports(List.of(report("a", Optional.empty(), Notice.RETRACTION))),
        study("a", StudyDesign.UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("nothing")
  void without_a_usable_study_there_is_no_evidence_and_nothing_to_compare(StudyBuilder study) {
    assertThat(audit(catalog(study), claim("Needling eases pain.", "direction=\"benefit\"")))
        .extracting(finding -> finding.severity() + " " + finding.code())
        .containsExactly("ERROR CLAIM_NO_EVIDENCE", "WARNING CLAIM_UNSUPPORTED");
  }

  static Stream<StudyBuilder> something() {
    return Stream.of(
        trial("a", 20),
        review("a", 300),
        study("a", StudyDesign.CASE_REPORT),
        trial("a", 20).conditions(List.of("knee pain", "plantar fasciitis")),
        trial("a", 20).interventions(List.of("electrical dry needling")));
  }

  @ParameterizedTest
  @MethodSource("something")
  void one_study_or_review_is_evidence(StudyBuilder study) {
    assertThat(findings(CLAIM_NO_EVIDENCE, catalog(study), claim(MAY))).isEmpty();
  }

  @Test
  void excluded_studies_are_named_with_their_reason() {
    assertThat(findings(CLAIM_NO_EVIDENCE, catalog(study("a", StudyDesign.UNKNOWN)), claim(MAY)))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("(a: design unknown)");
  }

  private static final Catalog CITED = catalog(trial("a", 20).build(), background("page", 2));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Needling may help.                          | CLAIM_UNSUPPORTED
          Needling may help {{< study a year >}}.     | CLAIM_UNSUPPORTED
          Needling may help [@page].                  | CLAIM_BACKGROUND_ONLY
          Needling may help [@page; @a].              |
          Needling may help [@a].                     |
          As @a found, needling may help.             |
          Needling may help [@typo].                  |
          Needling may help [@page; @typo].           |
          """)
  void a_claim_on_evidence_cites_a_study(String text, FindingCode expected) {
    assertThat(audit(CITED, claim(text)))
        .filteredOn(
            finding ->
                finding.code() == CLAIM_UNSUPPORTED || finding.code() == CLAIM_BACKGROUND_ONLY)
        .extracting(Finding::code)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void a_claim_on_practice_is_checked_for_its_citations_and_numbers_only() {
    String practice =
        claim(
            "Needling heals 30 people [@a; @typo].",
            "status=\"practice\" direction=\"harm\" graded=\"high\" of=\"a\"");

    assertThat(audit(catalog(trial("a", 20), trial("b", 90)), practice))
        .extracting(Finding::code)
        .containsExactly(FindingCode.NUMBER_MISMATCH, FindingCode.CITATION_UNKNOWN);
    assertThat(audit(catalog(trial("a", 20)), "[It heals.]{.claim status=\"practice\"}")).isEmpty();
  }

  @ParameterizedTest(name = "{0} where the studies favour {1}: {2}")
  @CsvSource({
    "benefit,   ARM1,    ",
    "benefit,   ARM2,    CLAIM_WRONG_DIRECTION",
    "benefit,   NEITHER, CLAIM_WRONG_DIRECTION",
    "benefit,   UNCLEAR, CLAIM_WRONG_DIRECTION",
    "harm,      ARM2,    ",
    "harm,      ARM1,    CLAIM_WRONG_DIRECTION",
    "none,      ARM1,    CLAIM_WRONG_DIRECTION",
    "uncertain, ARM1,    ",
    "uncertain, UNCLEAR, ",
  })
  void a_claim_points_where_the_evidence_points(
      String direction, Favours favours, FindingCode expected) {
    Catalog catalog = catalog(trial("a", 20).results(favours(favours)));

    assertThat(audit(catalog, claim(MAY, "direction=\"" + direction + "\"")))
        .filteredOn(finding -> finding.field().equals(Optional.of("direction")))
        .extracting(finding -> finding.severity() + " " + finding.code())
        .isEqualTo(expected == null ? List.of() : List.of("ERROR " + expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"benefit, 1", "harm, 1", "none, 1", "uncertain, 0"})
  void without_results_no_direction_can_be_verified(String direction, int findings) {
    assertThat(
            findings(
                CLAIM_DIRECTION_UNVERIFIED,
                catalog(trial("a", 20)),
                claim(MAY, "direction=\"" + direction + "\"")))
        .hasSize(findings)
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
  }

  @Test
  void a_claim_without_direction_is_not_held_against_one() {
    Catalog catalog = catalog(trial("a", 20).results(favours(Favours.ARM2)));

    assertThat(findings(CLAIM_WRONG_DIRECTION, catalog, claim(MAY))).isEmpty();
    assertThat(findings(CLAIM_DIRECTION_UNVERIFIED, catalog(trial("a", 20)), claim(MAY))).isEmpty();
  }

  private static final Catalog RANKED =
      catalog(
          trial("a20", 20),
          trial("b110", 110),
          trial("c108", 108),
          trial("unknown", 0).sampleSize(SampleSize.UNKNOWN),
          review("r100", 100),
          review("r900", 900),
          study("cohort", StudyDesign.COHORT).sampleSize(SampleSize.ofRandomised(5000)),
          study("nodesign", StudyDesign.UNKNOWN),
          trial("elsewhere", 999).conditions(List.of("heel pain")));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It may help.                                             | r900, r100, b110, c108, a20
          It may help [@cohort].                                   | r900, r100, b110, c108, a20
          It may help [@r900].                                     | r100, b110, c108, a20, unknown
          It may help [@r900; @b110; @c108].                       | r100, a20, unknown
          It may help [@r900; @r100; @a20; @b110; @c108; @unknown].|
          """)
  void reviews_and_randomised_trials_that_are_not_cited_are_named_largest_first(
      String text, String expected) {
    assertThat(findings(EVIDENCE_NOT_CITED, RANKED, claim(text)))
        .extracting(finding -> finding.expected().orElseThrow())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void one_note_says_what_is_not_cited_and_how_many_more() {
    assertThat(findings(EVIDENCE_NOT_CITED, RANKED, claim(MAY)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .startsWith("The claim does not cite r900 (systematic review, n = 900), ")
                  .endsWith("a20 (randomised trial, n = 20) and 1 more");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"plantar fasciitus", "no such thing"})
  void a_condition_that_nobody_knows_is_a_warning(String condition) {
    assertThat(
            findings(
                CONDITION_UNKNOWN,
                catalog(trial("a", 20)),
                claimOn("condition=\"" + condition + "\"", MAY)))
        .extracting(finding -> finding.severity() + " " + finding.found().orElseThrow())
        .containsExactly("WARNING " + condition);
  }

  @Test
  void a_misspelt_condition_comes_with_a_proposal() {
    assertThat(
            findings(
                CONDITION_UNKNOWN,
                catalog(trial("a", 20)),
                claimOn("condition=\"plantar fasciitus\"", MAY)))
        .extracting(Finding::message)
        .containsExactly(
            "No study and no vocabulary knows the condition \"plantar fasciitus\". Did you mean"
                + " \"plantar fasciitis\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hip pain", "Plantar Fasciitis", "knee pain"})
  void a_condition_of_the_vocabulary_or_of_a_study_is_known(String condition) {
    Catalog knees = catalog(trial("a", 20).conditions(List.of("knee pain")));

    assertThat(findings(CONDITION_UNKNOWN, knees, claimOn("condition=\"" + condition + "\"", MAY)))
        .isEmpty();
  }
}
