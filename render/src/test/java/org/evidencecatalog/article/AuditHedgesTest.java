package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidencecatalog.grading.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditHedgesTest {

  @ParameterizedTest(name = "{1} of \"{0}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is uncertain that needling helps.                    | VERY_LOW
          The effect is unclear.                                  | VERY_LOW
          There is not enough evidence.                           | VERY_LOW
          There have not been enough studies to be sure.          | VERY_LOW
          There haven't been enough studies.                      | VERY_LOW
          There hasn’t been enough research.                      | VERY_LOW
          The evidence is insufficient.                           | VERY_LOW
          There is no consensus.                                  | VERY_LOW
          It is unknown whether needling helps.                   | VERY_LOW
          Needling may ease pain.                                 | LOW
          May ease pain.                                          | LOW
          It hurts. May it help others.                           | LOW
          Needling MAY ease pain.                                 | LOW
          A trial of 2016 may have shown it.                      | LOW
          Needling might ease pain.                               | LOW
          Needling can ease pain.                                 | LOW
          Needling could ease pain.                               | LOW
          Needling seems to ease pain.                            | LOW
          The needles seem to ease pain.                          | LOW
          Needling appears to ease pain.                          | LOW
          The needles appear to ease pain.                        | LOW
          One trial suggests it.                                  | LOW
          Trials suggest it.                                      | LOW
          It is thought to help heel pain.                        | LOW
          Needling probably eases pain.                           | MODERATE
          Needling is likely to ease pain.                        | MODERATE
          Needling probably helps, and may help for long.         | LOW
          It may help, but whether for long is uncertain.         | VERY_LOW
          Needling eases pain.                                    | HIGH
          """)
  void the_lowest_hedge_counts(String text, Certainty expected) {
    assertThat(AuditHedges.implied(AuditWords.of(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A trial concluded that needling helps.",
        "Needling cannot hurt.",
        "Needling can't hurt.",
        "Pain is unlikely to return.",
        "The authors suggested it.",
        "The can-do spirit helps.",
        "In May the trial ended.",
        "May 2016 saw the first trial.",
        "On 12 May the trial ended.",
        "The trial of May 2016 ended.",
        "Nobody thought of it.",
        "Enough, and not too much.",
        "Whether it is unknown, whether it is not.",
        "Dismay was great."
      })
  void only_whole_words_hedge_and_the_month_never_does(String text) {
    assertThat(AuditHedges.implied(AuditWords.of(text))).isEqualTo(Certainty.HIGH);
  }

  @Test
  void a_question_claims_nothing() {
    assertThat(AuditSentences.statements("Does it help? It may. “Does it?” they asked. Really?"))
        .isEqualTo("It may. they asked.");
  }

  @Test
  void nothing_hedges_in_no_words() {
    assertThat(AuditHedges.implied(AuditWords.of(""))).isEqualTo(Certainty.HIGH);
  }
}
