package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that were printed in papers and books, by page or table, to the digits printed. */
class PublishedDataTest {

  static List<EffectSize> data(String name, EffectMeasure measure) {
    return Cases.effects(Optional.of(measure), Table.resource(name + ".csv"));
  }

  static List<EffectSize> given(String name) {
    return Cases.effects(Optional.empty(), Table.resource(name + ".csv"));
  }

  private static Pooled pool(Synthesis synthesis, List<EffectSize> effects) {
    return synthesis.pool(effects).pooled().orElseThrow();
  }

  private static void assertEstimate(
      Pooled pooled, double estimate, double low, double high, double half) {
    Interval shown = pooled.natural(pooled.interval());
    assertThat(pooled.natural(pooled.estimate())).isCloseTo(estimate, within(half));
    assertThat(shown.low()).isCloseTo(low, within(half));
    assertThat(shown.high()).isCloseTo(high, within(half));
  }

  /** Raudenbush 2009, page 309, table 16.3, with metafor's third digit where the table has two. */
  @ParameterizedTest
  @CsvSource({
    "EE, z, 0, 0.060, 0.036, 1.655, -0.011, 0.132",
    "ML, z, 0.013, 0.078, 0.047, 1.637, -0.015, 0.171",
    "REML, z, 0.019, 0.084, 0.052, 1.621, -0.018, 0.185",
    "DL, z, 0.026, 0.089, 0.056, 1.601, -0.020, 0.199",
    "HE, z, 0.080, 0.114, 0.079, 1.443, -0.041, 0.270",
    "EE, knha, 0, 0.060, 0.051, 1.173, -0.048, 0.168",
    "ML, knha, 0.013, 0.078, 0.059, 1.311, -0.047, 0.202",
    "REML, knha, 0.019, 0.084, 0.062, 1.359, -0.046, 0.213",
    "DL, knha, 0.026, 0.089, 0.064, 1.405, -0.044, 0.223",
    "HE, knha, 0.080, 0.114, 0.071, 1.608, -0.035, 0.264"
  })
  void teachersExpectancyAsInTheHandbookOfResearchSynthesis(
      String model,
      String test,
      double tau2,
      double estimate,
      double se,
      double statistic,
      double low,
      double high) {
    Synthesis synthesis =
        Synthesis.of(Model.find(model).orElseThrow()).test(TestMethod.find(test).orElseThrow());
    Pooled pooled = pool(synthesis, given("teachers"));
    assertEstimate(pooled, estimate, low, high, 0.0005);
    assertThat(pooled.tau2()).isCloseTo(tau2, within(0.0005));
    assertThat(pooled.se()).isCloseTo(se, within(0.0005));
    assertThat(pooled.statistic()).isCloseTo(statistic, within(0.0005));
  }

  /** Normand 1999, Stat Med 18:321, page 349, table VII, in percentage points. */
  @ParameterizedTest
  @CsvSource({"EE", "DL", "REML"})
  void lidocaineAsInNormand(String model) {
    Pooled pooled =
        pool(Synthesis.of(Model.find(model).orElseThrow()), data("lidocaine", EffectMeasure.RD));
    assertThat(100 * pooled.estimate()).isCloseTo(2.94, within(0.005));
    assertThat(100 * pooled.interval().low()).isCloseTo(0.4, within(0.05));
    assertThat(100 * pooled.interval().high()).isCloseTo(5.5, within(0.05));
    assertThat(pooled.tau2()).isZero();
  }

  /** Normand 1999, page 352, table IX, whose variances come from the SDs pooled over both arms. */
  @ParameterizedTest
  @CsvSource({
    "EE, -3.49, -5.03, -1.96, 0",
    "DL, -14.10, -24.45, -3.75, 218.72",
    "REML, -15.12, -32.67, 2.43, 685.20"
  })
  void strokeCareAsInNormand(String model, double estimate, double low, double high, double tau2) {
    List<EffectSize> effects =
        data("stroke_stay", EffectMeasure.MD).stream()
            .map(PublishedDataTest::withPooledSd)
            .toList();
    Pooled pooled = pool(Synthesis.of(Model.find(model).orElseThrow()), effects);
    assertEstimate(pooled, estimate, low, high, 0.005);
    assertThat(pooled.tau2()).isCloseTo(tau2, within(0.005));
  }

  private static EffectSize withPooledSd(EffectSize effect) {
    ContinuousArms arms = (ContinuousArms) effect.data().orElseThrow();
    double squares =
        (arms.n1() - 1) * arms.sd1() * arms.sd1() + (arms.n2() - 1) * arms.sd2() * arms.sd2();
    double variance = squares / (arms.n1() + arms.n2() - 2);
    return EffectSize.of(
        effect.study(), EffectMeasure.MD, effect.yi(), variance / arms.n1() + variance / arms.n2());
  }

  /** Yusuf 1985, Prog Cardiovasc Dis 27:335, on the trials of table 6: 0.93 (0.74 to 1.18). */
  @Test
  void betaBlockersAsInYusuf() {
    Pooled pooled = pool(Synthesis.peto(), data("betablockers", EffectMeasure.PETO));
    assertEstimate(pooled, 0.93, 0.74, 1.18, 0.005);
  }

  /** Rothman, Greenland and Lash 2008, chapter 15, with 90 % intervals. */
  @ParameterizedTest
  @CsvSource({"RD, 0.035, -0.018, 0.087", "RR, 1.33, 0.87, 2.03", "OR, 1.40, 0.84, 2.34"})
  void tolbutamideAsInRothman(EffectMeasure measure, double estimate, double low, double high) {
    Pooled pooled = pool(Synthesis.mantelHaenszel().level(90), data("tolbutamide", measure));
    assertEstimate(pooled, estimate, low, high, measure == EffectMeasure.RD ? 0.0005 : 0.005);
  }

  /** Hackshaw, Law and Wald 1997, BMJ 315:980: excess risk 24 % (13 % to 36 %). */
  @Test
  void passiveSmokingAsInHackshaw() {
    Pooled pooled = pool(Synthesis.randomEffects(Model.DL), given("passive_smoking"));
    Interval interval = pooled.interval();
    assertThat(Math.exp(pooled.estimate())).isCloseTo(1.24, within(0.005));
    assertThat(Math.exp(interval.low())).isCloseTo(1.13, within(0.005));
    assertThat(Math.exp(interval.high())).isCloseTo(1.36, within(0.005));
  }

  /** Viechtbauer 2010, J Stat Softw 36(3), pages 13 and 14. */
  @Test
  void vaccineAgainstTuberculosisAsInViechtbauer() {
    Pooled pooled = pool(Synthesis.randomEffects(Model.REML), data("bcg", EffectMeasure.RR));
    Heterogeneity heterogeneity = pooled.heterogeneity();
    assertThat(pooled.estimate()).isCloseTo(-0.7145, within(0.00005));
    assertThat(pooled.se()).isCloseTo(0.1798, within(0.00005));
    assertThat(pooled.statistic()).isCloseTo(-3.9744, within(0.00005));
    assertThat(pooled.interval().low()).isCloseTo(-1.0669, within(0.00005));
    assertThat(pooled.interval().high()).isCloseTo(-0.3622, within(0.00005));
    assertThat(heterogeneity.tau2()).isCloseTo(0.3132, within(0.00005));
    assertThat(heterogeneity.seTau2().orElseThrow()).isCloseTo(0.1664, within(0.00005));
    assertThat(heterogeneity.i2()).isCloseTo(92.22, within(0.005));
    assertThat(heterogeneity.h2()).isCloseTo(12.86, within(0.005));
    assertThat(heterogeneity.q()).isCloseTo(152.2330, within(0.00005));
    assertThat(heterogeneity.df()).isEqualTo(12);
    assertThat(pooled.i2Interval().orElseThrow().low()).isCloseTo(81.92, within(0.01));
    assertThat(pooled.i2Interval().orElseThrow().high()).isCloseTo(97.68, within(0.01));
    assertThat(pooled.h2Interval().orElseThrow().high()).isCloseTo(43.07, within(0.01));
  }

  /** What R metafor 3.8.1 prints of {@code influence()} for the first trial. */
  @Test
  void influenceOfTheFirstTrialOfTheVaccine() {
    Influence first =
        Influence.of(Synthesis.randomEffects(Model.REML), data("bcg", EffectMeasure.RR))
            .orElseThrow()
            .get(0);
    assertThat(first.studentisedResidual()).isCloseTo(-0.2181, within(0.00005));
    assertThat(first.dffits()).isCloseTo(-0.0407, within(0.00005));
    assertThat(first.cooksDistance()).isCloseTo(0.0017, within(0.00005));
    assertThat(first.covarianceRatio()).isCloseTo(1.1164, within(0.00005));
    assertThat(first.deletedTau2()).isCloseTo(0.3362, within(0.00005));
    assertThat(first.deletedQ()).isCloseTo(151.5826, within(0.00005));
    assertThat(first.weight()).isCloseTo(5.0595, within(0.00005));
    assertThat(first.dfbetas()).isCloseTo(-0.0403, within(0.00005));
    assertThat(first.influential()).isFalse();
  }
}
