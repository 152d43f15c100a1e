package org.evidencecatalog.importer.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTextTest {

  @ParameterizedTest
  @EnumSource(StudyDesign.class)
  void everyCodeIsReadPlainly(StudyDesign design) {
    assertThat(DesignText.read(design.code()))
        .isEqualTo(Parsed.plain(new DesignReading(design, false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Randomized Trial", "RANDOMISED-TRIAL", "randomizedtrial", "randomised trial"})
  void spellingMakesNoDifference(String text) {
    assertThat(DesignText.read(text))
        .isEqualTo(Parsed.plain(new DesignReading(StudyDesign.RANDOMISED_TRIAL, false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trial_protocol", "Trial protocol", "trial-protocol"})
  void aProtocolIsNoDesign(String text) {
    assertThat(DesignText.read(text))
        .isEqualTo(Parsed.plain(new DesignReading(StudyDesign.UNKNOWN, true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "randomised controlled trial|RANDOMISED_TRIAL",
        "RCT|RANDOMISED_TRIAL",
        "randomised sham-controlled trial|RANDOMISED_TRIAL",
        "prospective, randomized, controlled study|RANDOMISED_TRIAL",
        "randomised controlled trial (pilot, 3 arms)|RANDOMISED_TRIAL",
        "cluster-randomized controlled trial|CLUSTER_RANDOMISED_TRIAL",
        "randomised controlled trial (cluster)|CLUSTER_RANDOMISED_TRIAL",
        "randomised cross-over trial|CROSSOVER_TRIAL",
        "quasi-randomised controlled trial|QUASI_RANDOMISED_TRIAL",
        "non-randomised controlled trial|NON_RANDOMISED_TRIAL",
        "controlled pilot study (randomisation not seen)|CONTROLLED_ALLOCATION_UNKNOWN",
        "controlled clinical trial|CONTROLLED_ALLOCATION_UNKNOWN",
        "not clearly randomised|CONTROLLED_ALLOCATION_UNKNOWN",
        "no randomisation|CONTROLLED_ALLOCATION_UNKNOWN",
        "randomisation not reported|CONTROLLED_ALLOCATION_UNKNOWN",
        "without randomization, controlled|CONTROLLED_ALLOCATION_UNKNOWN",
        "controlled trial without randomisation|CONTROLLED_ALLOCATION_UNKNOWN",
        "prospective cohort studies|COHORT",
        "nested case-control study|CASE_CONTROL",
        "single-arm trial|BEFORE_AFTER",
        "Case Series of three patients|CASE_SERIES",
        "nonrandomised clinical trial|NON_RANDOMISED_TRIAL",
        "a case study|CASE_REPORT",
        "systematic review with meta-analysis (uses GRADE)|SYSTEMATIC_REVIEW",
        "systematic review of randomised controlled trials|SYSTEMATIC_REVIEW",
        "meta-analysis of seven randomized controlled trials|SYSTEMATIC_REVIEW"
      })
  void freeTextIsReadByTheLongestPhraseAndSaidSo(String text, StudyDesign design) {
    Parsed<DesignReading> parsed = DesignText.read(text);
    assertThat(parsed.value()).contains(new DesignReading(design, false));
    assertThat(parsed.findings())
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo(ProblemCode.VALUE_INTERPRETED);
  }

  @Test
  void aProtocolOfADesignIsBoth() {
    assertThat(DesignText.read("protocol of a randomised controlled trial").value())
        .contains(new DesignReading(StudyDesign.RANDOMISED_TRIAL, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"observational", "literature review", "cohorting", "trial"})
  void otherWordsAreRefused(String text) {
    assertThat(DesignText.read(text).value()).isEmpty();
  }
}
