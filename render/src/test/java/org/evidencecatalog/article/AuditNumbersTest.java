package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.AuditSamples.audit;
import static org.evidencecatalog.article.AuditSamples.background;
import static org.evidencecatalog.article.AuditSamples.blinding;
import static org.evidencecatalog.article.AuditSamples.catalog;
import static org.evidencecatalog.article.AuditSamples.claim;
import static org.evidencecatalog.article.AuditSamples.report;
import static org.evidencecatalog.article.AuditSamples.review;
import static org.evidencecatalog.article.AuditSamples.study;
import static org.evidencecatalog.article.AuditSamples.trial;
import static org.evidencecatalog.article.FindingCode.NUMBER_MISMATCH;
import static org.evidencecatalog.article.FindingCode.NUMBER_UNVERIFIABLE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditNumbersTest {
  private static final Catalog CATALOG =
      catalog(
          trial("a", 20)
              .sampleSize(
                  new SampleSize(
                      OptionalInt.of(80),
                      OptionalInt.of(84),
                      OptionalInt.of(79),
                      OptionalInt.of(75),
                      List.of(41, 43),
                      OptionalInt.empty(),
                      OptionalInt.empty()))
              .blinding(blinding(BlindingLabel.SINGLE))
              .build(),
          study("blank", StudyDesign.UNKNOWN)
              .reports(List.of(report("blank", Optional.empty())))
              .build(),
          trial("open", 1234).blinding(blinding(BlindingLabel.OPEN)).build(),
          trial("roles", 30)
              .blinding(
                  new Blinding(
                      BlindingLabel.UNKNOWN,
                      Optional.empty(),
                      Answer.YES,
                      Answer.NO,
                      Answer.UNKNOWN,
                      Answer.UNKNOWN))
              .build(),
          study("cluster", StudyDesign.CLUSTER_RANDOMISED_TRIAL).build(),
          study("crossover", StudyDesign.CROSSOVER_TRIAL).build(),
          study("quasi", StudyDesign.QUASI_RANDOMISED_TRIAL).build(),
          study("controlled", StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN).build(),
          study("cohort", StudyDesign.COHORT).build(),
          study("series", StudyDesign.CASE_SERIES).build(),
          study("case", StudyDesign.CASE_REPORT).sampleSize(SampleSize.ofRandomised(1)).build(),
          review("review", 320).build(),
          background("page", 2));

  /** The findings on numbers: {@code MISMATCH n 30}. */
  private static String numbers(String markdown) {
    return audit(CATALOG, markdown).stream()
        .filter(
            finding -> finding.code() == NUMBER_MISMATCH || finding.code() == NUMBER_UNVERIFIABLE)
        .map(
            finding ->
                finding.code().code().substring("NUMBER_".length())
                    + " "
                    + finding.field().orElseThrow()
                    + " "
                    + finding.found().orElseThrow())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          84 people may gain [@a].                    |
          80 people may gain [@a].                    |
          79 patients may gain [@a].                  |
          75 adults may gain [@a].                    |
          41 and 43 subjects may gain [@a].           |
          1,234 people may gain [@open].              |
          1234 people may gain [@open].               |
          One patient may gain [@case].               |
          320 participants may gain [@review].        |
          85 people may gain [@a].                    | MISMATCH n 85
          Nine older people may gain [@a].            | MISMATCH n Nine
          84 people, then 85 and 86 people [@a].      | MISMATCH n 86
          85 people, then 86 people [@a].             | MISMATCH n 85, 86
          7 patients may gain [@review].              | MISMATCH n 7
          85 people may gain [@blank].                | UNVERIFIABLE n 85
          85 needles may do [@a].                     |
          """)
  void a_number_of_people_is_one_of_the_sizes_of_the_study(String text, String expected) {
    assertThat(numbers(claim(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2016 it may have helped [@a].            |
          In 2017 it may have helped [@a].            | MISMATCH year 2017
          From 2016 to 2017 it may have helped [@a].  | MISMATCH year 2017
          In 2017 it may have helped [@blank].        | UNVERIFIABLE year 2017
          In 1899 it may have helped [@a].            |
          """)
  void every_year_is_the_year_of_the_report(String text, String expected) {
    assertThat(numbers(claim(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A single-blind study may show it [@a].       |
          A single-blinded study may show it [@a].     |
          A single blind study may show it [@a].       |
          A single-masked study may show it [@a].      |
          A Single‑Blind study may show it [@a].       |
          A blinded study may show it [@a].            |
          A double-blind study may show it [@a].       | MISMATCH blinding double-blind
          A double masked study may show it [@a].      | MISMATCH blinding double masked
          A triple-blinded study may show it [@a].     | MISMATCH blinding triple-blinded
          An open-label study may show it [@a].        | MISMATCH blinding open-label
          An unblinded study may show it [@a].         | MISMATCH blinding unblinded
          An open-label study may show it [@open].     |
          A masked study may show it [@open].          | MISMATCH blinding masked
          A single-blind study may show it [@blank].   | UNVERIFIABLE blinding single-blind
          A blinded study may show it [@blank].        | UNVERIFIABLE blinding blinded
          A single-blind study may show it [@roles].   | UNVERIFIABLE blinding single-blind
          A patient-blinded study may show it [@roles].   |
          A therapist-blinded study may show it [@roles]. | MISMATCH blinding therapist-blinded
          An assessor-masked study may show it [@roles].  | UNVERIFIABLE blinding assessor-masked
          An unmasked study may show it [@roles].      | MISMATCH blinding unmasked
          It may help blind people [@a].               |
          They were not blinded, the study may show it [@blank]. |
          """)
  void a_blinding_label_is_that_of_the_study(String text, String expected) {
    assertThat(numbers(claim(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One randomised trial may show it [@a].               |
          One randomized trial may show it [@cluster].         |
          One randomised crossover trial may show it [@crossover]. |
          One cluster randomised trial may show it [@cluster]. |
          One crossover trial may show it [@a].                | MISMATCH design crossover
          One cluster-randomised trial may show it [@a].       | MISMATCH design cluster-randomised
          One non-randomised trial may show it [@a].           | MISMATCH design non-randomised
          One trial, not randomised, may show it [@a].         | MISMATCH design not randomised
          One trial, not randomised, may show it [@quasi].     |
          One randomised trial may show it [@quasi].           | MISMATCH design randomised
          One trial may show it [@quasi].                      |
          One trial may show it [@controlled].                 |
          One randomised trial may show it [@controlled].      | UNVERIFIABLE design randomised
          One trial may show it [@cohort].                     | MISMATCH design trial
          One trial may show it [@series].                     | MISMATCH design trial
          One randomised trial may show it [@case].            | MISMATCH design randomised, trial
          One case study may show it [@case].                  |
          One case report may show it [@case].                 |
          One case series may show it [@case].                 | MISMATCH design case series
          One case report may show it [@a].                    | MISMATCH design case report
          One cohort may show it [@cohort].                    |
          One cohort study may show it [@a].                   | MISMATCH design cohort
          One review may show it [@review].                    |
          One review of randomised trials may show it [@review]. |
          One meta-analysis may show it [@review].             |
          One trial may show it [@review].                     | MISMATCH design trial
          One systematic review may show it [@a].              | MISMATCH design systematic review
          One review may show it [@case].                      | MISMATCH design review
          One trial may show it [@blank].                      | UNVERIFIABLE design trial
          One case study may show it [@blank].                 | UNVERIFIABLE design case study
          One study may show it [@blank].                      |
          """)
  void a_design_word_is_that_of_the_study(String text, String expected) {
    assertThat(numbers(claim(text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void numbers_speak_of_the_only_study_that_is_cited() {
    assertThat(numbers(claim("85 people may gain [@a; @page]."))).isEqualTo("MISMATCH n 85");
    assertThat(numbers(claim("85 people may gain [@a; @open]."))).isEmpty();
    assertThat(numbers(claim("85 people may gain [@a; @typo]."))).isEmpty();
    assertThat(numbers(claim("85 people may gain [@page]."))).isEmpty();
    assertThat(numbers(claim("85 people may gain."))).isEmpty();
  }

  @Test
  void numbers_speak_of_the_study_that_the_claim_names() {
    assertThat(numbers(claim("84 people may gain [@a; @open].", "of=\"a\""))).isEmpty();
    assertThat(numbers(claim("85 people may gain [@a; @open].", "of=\"a\"")))
        .isEqualTo("MISMATCH n 85");
    assertThat(numbers(claim("85 people may gain.", "of=\"a\""))).isEqualTo("MISMATCH n 85");
    assertThat(numbers(claim("85 people may gain [@a].", "of=\"page\""))).isEmpty();
    assertThat(numbers(claim("85 people may gain [@a].", "of=\"typo\""))).isEmpty();
  }

  @Test
  void numbers_of_a_question_claim_nothing() {
    assertThat(numbers(claim("It may help [@a]. Did it help 85 people in 2001?"))).isEmpty();
  }

  @Test
  void a_study_cited_by_two_reports_is_one_study_with_two_years() {
    Catalog catalog =
        catalog(
            trial("a", 20)
                .reports(
                    List.of(report("a", Optional.of(2014)), report("follow", Optional.of(2016)))));

    assertThat(audit(catalog, claim("In 2014 and 2016 it may have helped [@a; @follow].")))
        .extracting(Finding::code)
        .doesNotContain(NUMBER_MISMATCH);
    assertThat(audit(catalog, claim("In 2016 it may have helped [@a].")))
        .extracting(Finding::code)
        .contains(NUMBER_MISMATCH);
  }

  @Test
  void a_mismatch_says_both_numbers() {
    assertThat(audit(CATALOG, claim("In 2017 it may have helped [@open].")))
        .filteredOn(finding -> finding.code() == NUMBER_MISMATCH)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.expected()).hasValue("2016");
              assertThat(finding.found()).hasValue("2017");
              assertThat(finding.message())
                  .isEqualTo(
                      "The claim says \"2017\"; year of publication of \"open\": 2016. Correct it,"
                          + " or name the study that it speaks of with of=\"…\"");
            });
  }
}
