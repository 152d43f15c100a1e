package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SynthesisTest {
  private static final Offset<Double> TIGHT = within(1e-12);

  private static EffectSize md(double yi, double vi) {
    return EffectSize.of("A", EffectMeasure.MD, yi, vi);
  }

  private static EffectSize table(EffectMeasure measure, int a, int n1, int c, int n2) {
    EffectSizes sizes = EffectSizes.of(measure).with(ZeroCells.keepingDoubleZero());
    return Cases.expect(sizes.compute("A", new DichotomousArms(a, n1, c, n2)));
  }

  private static Pooled pool(Model model, EffectSize... effects) {
    return Synthesis.of(model).pool(List.of(effects)).pooled().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void oneStudyPoolsToItself(TestMethod test) {
    for (Model model : Model.values()) {
      if (model == Model.MH || model == Model.PETO) {
        continue; // they do not use the study's own variance
      }
      EffectSize effect = table(EffectMeasure.OR, 12, 20, 5, 20);
      Pooled pooled = Synthesis.of(model).test(test).pool(List.of(effect)).pooled().orElseThrow();
      assertThat(pooled.estimate()).isEqualTo(effect.yi());
      assertThat(pooled.se()).isEqualTo(effect.se());
      assertThat(pooled.test()).isEqualTo(TestMethod.Z);
      assertThat(pooled.heterogeneity()).isEqualTo(Heterogeneity.none());
      assertThat(pooled.heterogeneity().p()).isEqualTo(1);
      assertThat(pooled.tau2Interval()).isEmpty();
      assertThat(pooled.predictionInterval()).isEmpty();
    }
  }

  @Test
  void mantelHaenszelOfOneTableIsItsOddsRatio() {
    EffectSize effect = table(EffectMeasure.OR, 12, 20, 5, 20);
    Pooled pooled = pool(Model.MH, effect);
    assertThat(pooled.estimate()).isCloseTo(effect.yi(), TIGHT);
    assertThat(pooled.se()).isCloseTo(effect.se(), TIGHT);
  }

  @Test
  void twoStudiesByHand() {
    Pooled pooled = pool(Model.DL, md(0, 1), md(4, 1));
    assertThat(pooled.heterogeneity().q()).isCloseTo(8, TIGHT);
    assertThat(pooled.tau2()).isCloseTo(7, TIGHT);
    assertThat(pooled.estimate()).isCloseTo(2, TIGHT);
    assertThat(pooled.se()).isCloseTo(2, TIGHT);
    assertThat(pooled.heterogeneity().i2()).isCloseTo(87.5, TIGHT);
    assertThat(pooled.heterogeneity().h2()).isCloseTo(8, TIGHT);
    assertThat(pooled.predictionInterval()).isEmpty();
    assertThat(pooled.tau2Interval()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"DL", "HE", "PM", "REML"})
  void estimatorsAgreeWhenAllVariancesAreEqual(String model) {
    Pooled pooled = pool(Model.valueOf(model), md(0, 1), md(4, 1), md(8, 1));
    assertThat(pooled.tau2()).isCloseTo(15, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(names = {"EE", "DL", "REML", "ML", "PM", "HE", "SJ"})
  void equalEffectsHaveNoHeterogeneity(Model model) {
    Pooled pooled = pool(model, md(0.1, 0.2), md(0.1, 0.3), md(0.1, 0.7));
    assertThat(pooled.estimate()).isEqualTo(0.1);
    assertThat(pooled.tau2()).isZero();
    assertThat(pooled.heterogeneity().q()).isZero();
    assertThat(pooled.heterogeneity().i2()).isZero();
    assertThat(pooled.heterogeneity().p()).isEqualTo(1);
    pooled.tau2Interval().ifPresent(tau2 -> assertThat(tau2).isEqualTo(new Interval(0, 0)));
  }

  @Test
  void knappHartungOfEqualEffectsIsRefusedButNotAdHoc() {
    List<EffectSize> equal = List.of(md(0.1, 0.2), md(0.1, 0.3));
    Synthesis reml = Synthesis.randomEffects(Model.REML);
    assertThat(reml.test(TestMethod.KNAPP_HARTUNG).pool(equal).whyNot().orElseThrow())
        .contains("all effects are equal");
    Pooled adHoc = reml.test(TestMethod.ADHOC).pool(equal).pooled().orElseThrow();
    assertThat(adHoc.se()).isCloseTo(Math.sqrt(0.12), TIGHT);
    assertThat(adHoc.df()).hasValue(1);
    assertThat(adHoc.isTestFragile()).isTrue();
  }

  @Test
  void adHocNeverFallsBelowTheNormalStandardError() {
    List<EffectSize> alike = List.of(md(0.1, 0.2), md(0.11, 0.3), md(0.12, 0.4));
    Synthesis ee = Synthesis.equalEffects();
    double normal = ee.pool(alike).pooled().orElseThrow().se();
    assertThat(ee.test(TestMethod.KNAPP_HARTUNG).pool(alike).pooled().orElseThrow().se())
        .isLessThan(normal);
    assertThat(ee.test(TestMethod.ADHOC).pool(alike).pooled().orElseThrow().se()).isEqualTo(normal);
  }

  @Test
  void rileysPredictionIntervalUsesTWithTwoFewerDegreesOfFreedom() {
    Pooled pooled = pool(Model.DL, md(0, 1), md(4, 1), md(8, 1));
    double sd = Math.sqrt(pooled.se() * pooled.se() + pooled.tau2());
    Interval riley = pooled.rileyPredictionInterval().orElseThrow();
    assertThat(riley.width() / 2 / sd).isCloseTo(12.706204736, within(1e-8));
    assertThat(pooled.predictionInterval().orElseThrow().width() / 2 / sd)
        .isCloseTo(1.959963984540054, TIGHT);
    assertThat(pool(Model.EE, md(0, 1), md(4, 1), md(8, 1)).rileyPredictionInterval()).isEmpty();
  }

  @Test
  void nothingToPoolIsSaidSo() {
    assertThat(Synthesis.equalEffects().pool(List.of()))
        .isEqualTo(new NotPooled("there is no study with an effect"));
    EffectSize given = Cases.expect(EffectSizes.given("B", 1, 1));
    assertThat(Synthesis.equalEffects().pool(List.of(md(1, 1), given)).whyNot().orElseThrow())
        .contains("more than one measure");
    assertThat(Synthesis.mantelHaenszel().pool(List.of(given)).whyNot().orElseThrow())
        .isEqualTo("MH does not pool effects of unknown measure");
    assertThat(Synthesis.mantelHaenszel().pool(List.of(md(1, 1))).whyNot().orElseThrow())
        .isEqualTo("MH does not pool MD");
    EffectSize bare = EffectSize.of("Bare", EffectMeasure.OR, 0, 1);
    assertThat(Synthesis.peto().pool(List.of(bare)).whyNot().orElseThrow())
        .isEqualTo("PETO needs the events of Bare");
    assertThat(
            Synthesis.peto()
                .test(TestMethod.KNAPP_HARTUNG)
                .pool(List.of(table(EffectMeasure.OR, 12, 20, 5, 20)))
                .whyNot()
                .orElseThrow())
        .contains("inverse-variance");
  }

  @Test
  void tablesWithoutEventsHaveNoEstimate() {
    for (Model model : List.of(Model.MH, Model.PETO, Model.MH_RANDOM)) {
      EffectSize empty = table(EffectMeasure.OR, 0, 20, 0, 20);
      assertThat(Synthesis.of(model).pool(List.of(empty, empty)).whyNot()).isPresent();
    }
    EffectSize oneSided = table(EffectMeasure.RR, 0, 20, 5, 20);
    assertThat(Synthesis.mantelHaenszel().pool(List.of(oneSided)).whyNot()).isPresent();
  }

  @Test
  void doubleZeroStudiesCountInTheRiskDifferenceButNotInQ() {
    EffectSize real = table(EffectMeasure.RD, 12, 20, 5, 20);
    EffectSize empty = table(EffectMeasure.RD, 0, 20, 0, 20);
    Pooled pooled = pool(Model.MH, real, empty);
    assertThat(pooled.estimate()).isCloseTo(0.175, TIGHT);
    assertThat(pooled.k()).isEqualTo(2);
    assertThat(pooled.heterogeneity()).isEqualTo(Heterogeneity.none());
  }

  @Test
  void petoPoolsOddsRatiosAsPetosOwn() {
    EffectSize effect = table(EffectMeasure.OR, 12, 20, 5, 20);
    Pooled pooled = pool(Model.PETO, effect);
    assertThat(pooled.measure()).isEqualTo(Optional.of(EffectMeasure.PETO));
    assertThat(pooled.estimate()).isCloseTo(table(EffectMeasure.PETO, 12, 20, 5, 20).yi(), TIGHT);
  }

  /** Computed by hand from the corrected tables (12.5/21, 0.5/21) and (12/20, 5/20). */
  @Test
  void mantelHaenszelRandomTakesEverythingFromCorrectedTables() {
    EffectSize zero = table(EffectMeasure.RR, 12, 20, 0, 20);
    EffectSize plain = table(EffectMeasure.RR, 12, 20, 5, 20);
    EffectSize empty = table(EffectMeasure.RR, 0, 20, 0, 20);
    Pooled pooled = pool(Model.MH_RANDOM, zero, plain, empty);
    double centre = Math.log((12.5 * 21 / 42 + 12 * 20 / 40.) / (0.5 * 21 / 42 + 5 * 20 / 40.));
    double w1 = 1 / zero.vi();
    double w2 = 1 / plain.vi();
    double q = w1 * Math.pow(zero.yi() - centre, 2) + w2 * Math.pow(plain.yi() - centre, 2);
    double tau2 = Math.max(0, (q - 1) * (w1 + w2) / (2 * w1 * w2));
    assertThat(pooled.k()).isEqualTo(2);
    assertThat(pooled.omitted()).containsExactly(new Omission("A", "no events in either arm"));
    assertThat(pooled.heterogeneity().q()).isCloseTo(q, TIGHT);
    assertThat(pooled.tau2()).isCloseTo(tau2, TIGHT);
    double sum = 1 / (zero.vi() + tau2) + 1 / (plain.vi() + tau2);
    assertThat(pooled.se()).isCloseTo(1 / Math.sqrt(sum), TIGHT);
  }

  @Test
  void theOnlyStudyWithEventsStillNamesTheOthers() {
    Pooled pooled =
        pool(
            Model.MH_RANDOM,
            table(EffectMeasure.OR, 12, 20, 5, 20),
            table(EffectMeasure.OR, 0, 9, 0, 9));
    assertThat(pooled.k()).isEqualTo(1);
    assertThat(pooled.omitted()).containsExactly(new Omission("A", "no events in either arm"));
  }

  @ParameterizedTest
  @EnumSource(names = {"EE", "DL", "REML", "ML", "PM", "HE", "SJ"})
  void extremeVariancesGiveFiniteNumbers(Model model) {
    for (double tiny : new double[] {1e-50, 1e-30, 1e-12}) {
      for (double huge : new double[] {1e12, 1e30, 1e50}) {
        Pooled pooled = pool(model, md(1, tiny), md(2, huge), md(3, 1));
        assertThat(pooled.estimate()).isBetween(1.0, 3.0);
        assertThat(pooled.heterogeneity().q()).isFinite();
        assertThat(pooled.heterogeneity().i2()).isBetween(0.0, 100.0);
        assertThat(pooled.heterogeneity().h2()).isFinite();
        assertThat(pooled.interval().width()).isFinite();
        pooled.tau2Interval().ifPresent(tau2 -> assertThat(tau2.high()).isFinite());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DL", "REML", "ML", "PM", "HE", "SJ"})
  void enormousAndMinuteEffectsConverge(Model model) {
    for (double unit : new double[] {1e-20, 1e-6, 1e6, 1e20}) {
      Pooled one = pool(model, md(1, 0.1), md(2, 0.2), md(4, 0.1), md(3, 0.5));
      double v = unit * unit;
      Pooled scaled =
          pool(
              model,
              md(unit, 0.1 * v),
              md(2 * unit, 0.2 * v),
              md(4 * unit, 0.1 * v),
              md(3 * unit, 0.5 * v));
      assertThat(scaled.tau2() / v).isCloseTo(one.tau2(), within(1e-9));
      assertThat(scaled.estimate() / unit).isCloseTo(one.estimate(), within(1e-9));
    }
  }

  @Test
  void weightsAddUpToAHundredPercent() {
    for (Model model : Model.values()) {
      List<PooledStudy> studies =
          Synthesis.of(model)
              .pool(PublishedDataTest.data("bcg", EffectMeasure.OR))
              .pooled()
              .orElseThrow()
              .studies();
      assertThat(studies.stream().mapToDouble(PooledStudy::weight).sum())
          .isCloseTo(100, within(1e-10));
    }
  }

  @Test
  void ratiosAreShownOnTheNaturalScale() {
    Pooled pooled = pool(Model.EE, EffectSize.of("A", EffectMeasure.RR, Math.log(2), 0.01));
    assertThat(pooled.natural(pooled.estimate())).isCloseTo(2, TIGHT);
    assertThat(pooled.natural(pooled.interval()).low())
        .isCloseTo(2 * Math.exp(-0.1959963984540054), TIGHT);
  }

  @Test
  void modelsAndTestsAreFoundByCodeInAnyCase() {
    assertThat(Model.find("mh-random")).contains(Model.MH_RANDOM);
    assertThat(Model.find("Peto")).contains(Model.PETO);
    assertThat(Model.find("FE")).isEmpty();
    assertThat(TestMethod.find("KNHA")).contains(TestMethod.KNAPP_HARTUNG);
    assertThat(AsymmetryTest.find("Egger-RE")).contains(AsymmetryTest.EGGER_RE);
  }

  @Test
  void brokenContractsAreRefused() {
    assertThatThrownBy(() -> Synthesis.randomEffects(Model.MH))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Synthesis.equalEffects().level(100))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
