package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.synthesis.AsymmetryResult.NotTested;
import org.evidencecatalog.synthesis.AsymmetryResult.Tested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FunnelAsymmetryTest {
  private final List<EffectSize> bcg = PublishedDataTest.data("bcg", EffectMeasure.RR);

  private static Tested tested(AsymmetryTest test, List<EffectSize> effects) {
    return Asymmetry.of(test).run(effects).tested().orElseThrow();
  }

  private static EffectSize md(double yi, double vi) {
    return EffectSize.of("A", EffectMeasure.MD, yi, vi);
  }

  /** R metafor 3.8.1, regtest() of both kinds and ranktest(). */
  @Test
  void vaccineTrialsAgreeWithMetafor() {
    Tested egger = tested(AsymmetryTest.EGGER, bcg);
    assertThat(egger.statistic()).isCloseTo(-1.40128200229, within(1e-10));
    assertThat(egger.df()).hasValue(11);
    assertThat(egger.p()).isCloseTo(0.188706995082, within(1e-10));
    assertThat(egger.limit().orElseThrow().estimate()).isCloseTo(-0.190928642360, within(1e-10));
    Tested mixed = tested(AsymmetryTest.EGGER_RE, bcg);
    assertThat(mixed.statistic()).isCloseTo(-0.803329193, within(1e-7));
    assertThat(mixed.df()).isEmpty();
    Tested rank = tested(AsymmetryTest.RANK, bcg);
    assertThat(rank.statistic()).isCloseTo(2 / 78., within(1e-12));
    assertThat(rank.p()).isCloseTo(0.952361907961, within(1e-10));
  }

  /** The classic form of the test: the intercept of y/√v on 1/√v in an unweighted regression. */
  @Test
  void eggersTestIsTheInterceptOfStandardisedEffectsOnPrecision() {
    double meanX = bcg.stream().mapToDouble(e -> 1 / e.se()).average().orElseThrow();
    double meanY = bcg.stream().mapToDouble(e -> e.yi() / e.se()).average().orElseThrow();
    double sxx = bcg.stream().mapToDouble(e -> Math.pow(1 / e.se() - meanX, 2)).sum();
    double sxy =
        bcg.stream().mapToDouble(e -> (1 / e.se() - meanX) * (e.yi() / e.se() - meanY)).sum();
    double slope = sxy / sxx;
    double intercept = meanY - slope * meanX;
    double rss =
        bcg.stream()
            .mapToDouble(e -> Math.pow(e.yi() / e.se() - intercept - slope / e.se(), 2))
            .sum();
    double se = Math.sqrt(rss / 11 * (1. / 13 + meanX * meanX / sxx));
    assertThat(tested(AsymmetryTest.EGGER, bcg).statistic())
        .isCloseTo(intercept / se, within(1e-10));
  }

  @Test
  void petersRegressesOnTheInverseOfTheSize() {
    Tested peters = tested(AsymmetryTest.PETERS, bcg);
    double[] x = new double[13];
    double[] w = new double[13];
    for (int i = 0; i < 13; i++) {
      TwoByTwoTable t = bcg.get(i).table().orElseThrow();
      x[i] = 1 / t.total();
      w[i] = 1 / (1 / t.events() + 1 / t.nonEvents());
    }
    assertThat(peters.statistic()).isCloseTo(weightedSlopeStatistic(x, w), within(1e-9));
    assertThat(peters.df()).hasValue(11);
    assertThat(peters.limit()).isEmpty();
  }

  /** By the normal equations, uncentred. */
  private double weightedSlopeStatistic(double[] x, double[] w) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    double e = 0;
    for (int i = 0; i < x.length; i++) {
      double y = bcg.get(i).yi();
      a += w[i];
      b += w[i] * x[i];
      c += w[i] * x[i] * x[i];
      d += w[i] * y;
      e += w[i] * x[i] * y;
    }
    double determinant = a * c - b * b;
    double slope = (a * e - b * d) / determinant;
    double intercept = (c * d - b * e) / determinant;
    double rss = 0;
    for (int i = 0; i < x.length; i++) {
      rss += w[i] * Math.pow(bcg.get(i).yi() - intercept - slope * x[i], 2);
    }
    return slope / Math.sqrt(rss / (x.length - 2) * a / determinant);
  }

  @Test
  void standardisedDifferencesUseTheSizesOfTheirArms() {
    EffectSizes sizes = EffectSizes.of(EffectMeasure.SMD);
    List<EffectSize> effects =
        List.of(
            Cases.expect(sizes.compute("A", new ContinuousArms(3, 1, 10, 2, 1, 12))),
            Cases.expect(sizes.compute("B", new ContinuousArms(3, 1, 40, 2.5, 1, 44))),
            Cases.expect(sizes.compute("C", new ContinuousArms(3, 1, 90, 2.9, 1, 80))),
            Cases.expect(sizes.compute("D", new ContinuousArms(3, 1, 20, 2.1, 1, 20))));
    Tested tested = tested(AsymmetryTest.SMD, effects);
    assertThat(tested.statistic()).isPositive();
    assertThat(tested.df()).hasValue(2);
    assertThat(tested.limit()).isEmpty();
  }

  @Test
  void mixedRegressionUsesTUnderKnappHartung() {
    Asymmetry asymmetry = Asymmetry.of(AsymmetryTest.EGGER_RE).test(TestMethod.KNAPP_HARTUNG);
    Tested tested = asymmetry.run(bcg).tested().orElseThrow();
    assertThat(tested.df()).hasValue(11);
    assertThat(tested.statistic()).isNegative();
  }

  @ParameterizedTest
  @EnumSource
  void tooFewStudiesAreNotTested(AsymmetryTest test) {
    assertThat(Asymmetry.of(test).run(bcg.subList(0, 1))).isInstanceOf(NotTested.class);
    assertThat(Asymmetry.of(test).run(List.of())).isInstanceOf(NotTested.class);
  }

  @Test
  void whatLeavesNothingToTestIsSaidSo() {
    List<EffectSize> alike = List.of(md(1, 1), md(2, 1), md(3, 1));
    List<EffectSize> line = List.of(md(1, 1), md(2, 4), md(3, 9));
    assertThat(reason(AsymmetryTest.EGGER, alike)).isEqualTo("all studies are equally precise");
    assertThat(reason(AsymmetryTest.RANK, alike)).contains("equally precise");
    assertThat(reason(AsymmetryTest.PETERS, line)).contains("events");
    assertThat(reason(AsymmetryTest.SMD, line)).contains("sizes of both arms");
  }

  private static String reason(AsymmetryTest test, List<EffectSize> effects) {
    return Asymmetry.of(test).run(effects).fold(tested -> "tested", NotTested::reason);
  }

  @ParameterizedTest
  @CsvSource({
    "OR, PETERS",
    "RR, PETERS",
    "SMD, SMD",
    "MD, EGGER",
    "ROM, EGGER",
    "ZCOR, EGGER",
    "RD, EGGER"
  })
  void eachMeasureHasTheTestThatSuitsIt(EffectMeasure measure, AsymmetryTest test) {
    assertThat(AsymmetryTest.suiting(measure)).isEqualTo(test);
  }

  /** Kendall 1970, appendix table 1: of 24 orders of four, one has no inversion, three have one. */
  @Test
  void exactRankProbabilitiesCountPermutations() {
    double[] ordered = {1, 2, 3, 4};
    assertThat(KendallTau.of(ordered, ordered)).isEqualTo(new KendallTau(1, 2 / 24.));
    assertThat(KendallTau.of(ordered, new double[] {1, 2, 4, 3}).p())
        .isCloseTo(2 * 4 / 24., within(1e-15));
    assertThat(KendallTau.of(ordered, new double[] {4, 3, 1, 2}).p())
        .isCloseTo(2 * 4 / 24., within(1e-15));
  }
}
