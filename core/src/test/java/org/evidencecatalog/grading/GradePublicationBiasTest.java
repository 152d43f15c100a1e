package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evidencecatalog.Samples;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradePublicationBiasTest {
  private static final String RULE = "publication-bias";

  /** Small studies show larger effects; every number is made up. */
  private static StudyBuilder[] funnel(int studies, double slope, double spread) {
    return IntStream.range(0, studies)
        .mapToObj(
            i -> {
              double se = 0.1 * (1 + spread * i / (studies - 1));
              return Rules.trial("s" + i, 1 + slope * se + (i % 2 == 0 ? 0.02 : -0.02), se);
            })
        .toArray(StudyBuilder[]::new);
  }

  @Test
  void ten_studies_with_an_asymmetrical_funnel_plot_take_a_level() {
    Judgement judgement = Rules.judge(RULE, funnel(10, 3, 4));

    assertThat(judgement.change()).isEqualTo(-1);
    assertThat(judgement.reason())
        .contains(
            "The funnel plot is asymmetrical (Egger's regression test, 10 studies, p < 0.001)",
            "heterogeneity, poorer methods of small studies");
    assertThat(judgement.source()).contains("BMJ 343:d4002", "house rules");
  }

  @Test
  void nine_studies_are_too_few_and_that_is_a_note() {
    Judgement judgement = Rules.judge(RULE, funnel(9, 3, 4));

    assertThat(judgement.change()).isZero();
    assertThat(judgement.reason()).contains("Nine studies: too few to test for asymmetry.");
  }

  @Test
  void ten_studies_of_which_nine_have_an_effect_are_too_few() {
    StudyBuilder[] nine = funnel(9, 3, 4);
    StudyBuilder[] ten = Arrays.copyOf(nine, 10);
    ten[9] = Rules.trial("z", 40);

    assertThat(Rules.judge(RULE, ten).reason())
        .contains("Nine studies with an effect: too few to test for asymmetry.");
  }

  @Test
  void studies_of_similar_size_are_not_tested() {
    assertThat(Rules.judge(RULE, funnel(10, 3, 0.99)).reason())
        .contains("the studies are of similar size");
    assertThat(Rules.judge(RULE, funnel(10, 3, 1.01)).reason()).contains("funnel plot is");
  }

  @Test
  void a_symmetrical_funnel_plot_takes_nothing() {
    Judgement judgement = Rules.judge(RULE, funnel(10, 0, 4));

    assertThat(judgement.change()).isZero();
    assertThat(judgement.reason())
        .startsWith("No sign of it.")
        .contains("The funnel plot is not found asymmetrical (Egger's");
  }

  @Test
  void the_test_decides_just_below_its_p() {
    StudyBuilder[] studies = funnel(12, 0.1, 4);
    double p = Rules.figure(Rules.judge(RULE, studies), "asymmetry_p").orElseThrow();
    GradePolicy at = GradePolicy.standard().with(GradeThreshold.ASYMMETRY_P, p);
    GradePolicy above = GradePolicy.standard().with(GradeThreshold.ASYMMETRY_P, Math.nextUp(p));

    assertThat(Rules.judge(RULE, at, Bodies.QUESTION, studies).change()).isZero();
    assertThat(Rules.judge(RULE, above, Bodies.QUESTION, studies).change()).isEqualTo(-1);
  }

  @Test
  void the_test_suits_the_measure() {
    StudyBuilder[] ratios =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    Rules.events(
                        "s" + i,
                        StudyDesign.RANDOMISED_TRIAL,
                        5 + 5 * i + i % 3,
                        10 + 10 * i,
                        50 + 50 * i))
            .toArray(StudyBuilder[]::new);
    StudyBuilder[] reported =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    Rules.study(
                        "s" + i,
                        StudyDesign.RANDOMISED_TRIAL,
                        EffectMeasure.RR,
                        -0.5,
                        0.1 + 0.1 * i))
            .toArray(StudyBuilder[]::new);

    assertThat(Rules.judge(RULE, ratios).reason()).contains("Peters' regression test");
    assertThat(Rules.judge(RULE, reported).reason()).contains("Asymmetry was not tested: ");
  }

  @ParameterizedTest
  @CsvSource({
    // people an arm of two studies, whether the second is paid by industry, levels
    "49, 49, true, -1",
    "49, 50, true, 0",
    "50, 50, true, 0",
    "49, 49, false, 0",
  })
  void small_studies_that_industry_paid_take_a_level(
      int first, int second, boolean paid, int change) {
    StudyBuilder a = sized("a", first).funding(List.of(Funding.INDUSTRY));
    StudyBuilder b = sized("b", second).funding(paid ? List.of(Funding.INDUSTRY) : List.of());

    assertThat(Rules.judge(RULE, a, b).change()).isEqualTo(change);
  }

  private static StudyBuilder sized(String id, int arm) {
    return Rules.trial(id, 0)
        .sampleSize(
            new SampleSize(
                OptionalInt.empty(),
                OptionalInt.of(2 * arm),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(arm, arm),
                OptionalInt.empty(),
                OptionalInt.empty()));
  }

  @Test
  void a_study_of_unknown_size_is_not_small_but_its_result_may_tell() {
    StudyBuilder unknown =
        Rules.study("a", StudyDesign.RANDOMISED_TRIAL).funding(List.of(Funding.INDUSTRY));
    StudyBuilder counted =
        Rules.events("b", StudyDesign.RANDOMISED_TRIAL, 3, 6, 20)
            .funding(List.of(Funding.INDUSTRY));

    assertThat(Rules.judge(RULE, unknown).change()).isZero();
    assertThat(Rules.judge(RULE, counted).change()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 20, -1",
    "COMPLETED, 19, 0",
    "TERMINATED, 20, -1",
    "WITHDRAWN, 20, 0",
    "RECRUITING, 20, 0",
    "COMPLETED, , 0",
  })
  void completed_studies_without_results_count_by_their_share(
      StudyStatus status, @Nullable Integer planned, int change) {
    StudyBuilder silent = registered(planned).status(status);

    assertThat(Rules.judge(RULE, Rules.trial("t", 80), silent).change()).isEqualTo(change);
  }

  /** A registration that plans so many people. */
  private static StudyBuilder registered(@Nullable Integer planned) {
    return Study.builder(Samples.report("reg", ReportKind.REGISTRATION, 2010))
        .conditions(List.of("heel pain"))
        .interventions(List.of("dry needling"))
        .sampleSize(planned == null ? SampleSize.UNKNOWN : SampleSize.ofRandomised(planned));
  }

  @Test
  void a_silent_study_of_unknown_size_is_said_and_not_counted_as_nobody() {
    assertThat(
            Rules.judge(RULE, Rules.trial("t", 80), registered(null).status(StudyStatus.COMPLETED))
                .reason())
        .contains("How many take part is unknown in reg.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-01-30, 0",
    "2026-01-31, 2026-01-31, 0",
    "2026-01-31, 2026-02-01, -1",
    "2026-01, 2026-01-31, 0",
    "2026-01, 2026-02-01, -1",
    "2025, 2025-12-31, 0",
    "2025, 2026-01-01, -1",
    "2025, , 0",
  })
  void a_study_is_overdue_after_its_last_day(
      String finished, @Nullable LocalDate asOf, int change) {
    GradePolicy policy = asOf == null ? GradePolicy.standard() : GradePolicy.standard().asOf(asOf);
    StudyBuilder silent = registered(50).finished(Optional.of(PartialDate.parse(finished)));
    Judgement judgement = Rules.judge(RULE, policy, Bodies.QUESTION, Rules.trial("t", 80), silent);

    assertThat(judgement.change()).isEqualTo(change);
    if (asOf == null) {
      assertThat(judgement.reason()).contains("overdue was not judged: no day was given");
    }
  }

  @Test
  void several_signs_take_one_level_and_are_all_told() {
    StudyBuilder paid = sized("a", 30).funding(List.of(Funding.INDUSTRY));
    Judgement judgement = Rules.judge(RULE, paid, registered(60).status(StudyStatus.COMPLETED));

    assertThat(judgement.change()).isEqualTo(-1);
    assertThat(judgement.reason()).contains("funded by industry", "50 % of all participants");
  }
}
