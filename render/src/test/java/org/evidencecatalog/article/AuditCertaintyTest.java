package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.AuditSamples.article;
import static org.evidencecatalog.article.AuditSamples.audit;
import static org.evidencecatalog.article.AuditSamples.catalog;
import static org.evidencecatalog.article.AuditSamples.claim;
import static org.evidencecatalog.article.AuditSamples.claimOn;
import static org.evidencecatalog.article.AuditSamples.constant;
import static org.evidencecatalog.article.AuditSamples.study;
import static org.evidencecatalog.article.AuditSamples.trial;
import static org.evidencecatalog.article.FindingCode.CLAIM_EXCEEDS_CERTAINTY;
import static org.evidencecatalog.article.FindingCode.CLAIM_UNDERSTATES_CERTAINTY;
import static org.evidencecatalog.article.FindingCode.STALE_GRADE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.PollockFramework;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCertaintyTest {
  private static final Set<FindingCode> CODES =
      EnumSet.of(CLAIM_EXCEEDS_CERTAINTY, CLAIM_UNDERSTATES_CERTAINTY, STALE_GRADE);
  private static final Catalog ONE_TRIAL = catalog(trial("a", 203));

  private static List<Finding> compared(Certainty graded, String markdown) {
    return audit(ONE_TRIAL, constant(graded), markdown).stream()
        .filter(finding -> CODES.contains(finding.code()))
        .toList();
  }

  @ParameterizedTest(name = "\"{0}\" on {1} evidence: {2} {3}")
  @CsvSource({
    "Needling eases pain.,          HIGH,     ,",
    "Needling eases pain.,          MODERATE, WARNING, CLAIM_EXCEEDS_CERTAINTY",
    "Needling eases pain.,          LOW,      ERROR,   CLAIM_EXCEEDS_CERTAINTY",
    "Needling eases pain.,          VERY_LOW, ERROR,   CLAIM_EXCEEDS_CERTAINTY",
    "Needling probably eases pain., HIGH,     NOTE,    CLAIM_UNDERSTATES_CERTAINTY",
    "Needling probably eases pain., MODERATE, ,",
    "Needling probably eases pain., LOW,      WARNING, CLAIM_EXCEEDS_CERTAINTY",
    "Needling may ease pain.,       MODERATE, NOTE,    CLAIM_UNDERSTATES_CERTAINTY",
    "Needling may ease pain.,       LOW,      ,",
    "Needling may ease pain.,       VERY_LOW, WARNING, CLAIM_EXCEEDS_CERTAINTY",
    "It is uncertain.,              LOW,      NOTE,    CLAIM_UNDERSTATES_CERTAINTY",
    "It is uncertain.,              VERY_LOW, ,",
  })
  void a_claim_is_as_sure_as_its_words(
      String text, Certainty graded, String severity, String code) {
    assertThat(compared(graded, claim(text)))
        .extracting(finding -> finding.severity() + " " + finding.code())
        .isEqualTo(severity == null ? List.of() : List.of(severity + " " + code));
  }

  @Test
  void what_a_claim_is_marked_with_beats_its_words() {
    assertThat(compared(Certainty.LOW, claim("Needling eases pain.", "certainty=\"low\"")))
        .isEmpty();
    assertThat(compared(Certainty.LOW, claim("Needling may ease pain.", "certainty=\"high\"")))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .isEqualTo(
            "The claim is marked certainty=\"high\"; the evidence is low (1 randomised trial, 203"
                + " participants). Word it more carefully, and mark certainty=\"low\"");
  }

  @Test
  void the_finding_says_what_the_evidence_is_and_what_to_do() {
    Finding finding = compared(Certainty.LOW, claim("Needling eases pain.")).get(0);

    assertThat(finding.claim()).hasValue("Needling eases pain.");
    assertThat(finding.field()).hasValue("certainty");
    assertThat(finding.expected()).hasValue("low");
    assertThat(finding.found()).hasValue("high");
    assertThat(finding.evidence())
        .hasValue(new Finding.Evidence(Optional.of("low"), 1, OptionalInt.of(203)));
    assertThat(finding.message())
        .isEqualTo(
            "The claim reads as certain (high); the evidence is low (1 randomised trial, 203"
                + " participants). Write \"may\", or mark certainty=\"low\"");
  }

  @Test
  void citations_and_shortcodes_are_no_words_of_a_claim() {
    assertThat(
            compared(
                Certainty.HIGH,
                claim("Needling eases pain [may suggest, @a] {{< grade as=\"might\" >}}.")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Does needling ease pain?", "Does it help? Really?"})
  void a_question_is_no_claim(String text) {
    assertThat(audit(ONE_TRIAL, claim(text))).isEmpty();
  }

  @Test
  void a_claim_of_a_shortcode_alone_has_no_words_to_compare() {
    assertThat(compared(Certainty.LOW, claim("{{< summary >}}"))).isEmpty();
  }

  @Test
  void nothing_is_compared_where_there_is_no_level() {
    String golf = "condition=\"golfer's elbow\" intervention=\"dry needling\"";
    assertThat(compared(Certainty.LOW, claimOn(golf, "Needling eases pain."))).isEmpty();
    assertThat(
            audit(
                catalog(study("a", StudyDesign.COHORT)),
                PollockFramework.standard(),
                claim("Needling eases pain.")))
        .extracting(Finding::code)
        .doesNotContainAnyElementsOf(CODES);
  }

  @Test
  void the_front_matter_of_an_article_names_its_framework() {
    Catalog three = catalog(trial("a", 20), trial("b", 72), trial("c", 111));
    String probable = claim("Needling probably eases pain.");
    Audit audit = Audit.of(three, GradeFramework.standard());

    assertThat(audit.audit(List.of(article(probable))))
        .extracting(Finding::code)
        .contains(CLAIM_EXCEEDS_CERTAINTY);
    assertThat(audit.audit(List.of(article("---\nframework: pollock\n---\n\n" + probable))))
        .extracting(Finding::code)
        .doesNotContain(CLAIM_EXCEEDS_CERTAINTY);
  }

  @ParameterizedTest(name = "approved at {0}, now low: {1}")
  @CsvSource({"low, false", "Low, false", "moderate, true", "very-low, true", "very_low, true"})
  void an_approved_level_that_has_changed_is_stale(String approved, boolean stale) {
    List<Finding> findings =
        compared(Certainty.LOW, claim("Needling may ease pain.", "graded=\"" + approved + "\""));

    assertThat(findings)
        .extracting(finding -> finding.severity() + " " + finding.code())
        .isEqualTo(stale ? List.of("WARNING STALE_GRADE") : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"very-low", "very_low"})
  void both_spellings_of_very_low_are_the_level(String approved) {
    assertThat(
            compared(Certainty.VERY_LOW, claim("It is uncertain.", "graded=\"" + approved + "\"")))
        .isEmpty();
  }

  @Test
  void a_level_approved_for_evidence_that_is_gone_is_stale() {
    assertThat(audit(catalog(new Source[0]), claim("Needling may ease pain.", "graded=\"low\"")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CLAIM_NO_EVIDENCE, FindingCode.CLAIM_UNSUPPORTED, STALE_GRADE);
  }
}
