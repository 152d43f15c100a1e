package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.Samples.trial;
import static org.evidencecatalog.grading.Bodies.QUESTION;
import static org.evidencecatalog.grading.Bodies.result;

import java.util.Arrays;
import java.util.List;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.Omission;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class BodySynthesisTest {

  @Test
  void a_trial_without_events_does_not_change_the_measure_and_is_named() {
    BodySynthesis synthesis = pooled(events("a", 10, 1000, 11, 1000), events("b", 0, 2, 0, 2));

    assertThat(synthesis.measure()).contains(EffectMeasure.RR);
    assertThat(synthesis.omitted()).extracting(Omission::study).containsExactly("b");
    assertThat(synthesis.isComplete()).isFalse();
  }

  @Test
  void the_measure_is_the_one_most_studies_can_give() {
    StudyBuilder means =
        trial("c", "heel pain", 40)
            .results(List.of(result(new ContinuousArms(1, 1, 20, 2, 1, 20), Favours.UNKNOWN)));

    assertThat(pooled(events("a", 10, 100, 11, 100), events("b", 4, 50, 9, 50), means).measure())
        .contains(EffectMeasure.RR);
    assertThat(pooled(means).measure()).contains(EffectMeasure.MD);
  }

  @Test
  void results_that_fit_equally_are_not_pooled_and_the_reason_says_so() {
    OutcomeResult one = result(new DichotomousArms(1, 10, 2, 10), Favours.UNKNOWN);
    OutcomeResult other = result(new DichotomousArms(3, 10, 2, 10), Favours.UNKNOWN);
    StudyBuilder tied = trial("b", "heel pain", 20).results(List.of(one, other));

    assertThat(pooled(tied).result().whyNot().orElse("")).contains("fit equally well");
    assertThat(pooled(events("a", 10, 100, 11, 100), tied).omitted())
        .extracting(Omission::reason)
        .containsExactly("several results of the study fit equally well");
  }

  private static StudyBuilder events(String key, int events1, int n1, int events2, int n2) {
    return trial(key, "heel pain", n1 + n2)
        .results(List.of(result(new DichotomousArms(events1, n1, events2, n2), Favours.UNKNOWN)));
  }

  private static BodySynthesis pooled(StudyBuilder... studies) {
    return BodySynthesis.of(
        Catalog.builder(Vocabulary.bundled())
            .addAll(Arrays.stream(studies).map(StudyBuilder::build).toList())
            .build()
            .catalog()
            .body(QUESTION),
        Synthesis.randomEffects(Model.REML));
  }
}
