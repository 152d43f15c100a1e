package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.Correlation;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.DirectionOnly;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.ResultData.TextNotExtracted;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.model.Uncertainty.ConfidenceInterval;
import org.evidencecatalog.model.Uncertainty.NotReported;
import org.evidencecatalog.model.Uncertainty.PBelow;
import org.evidencecatalog.model.Uncertainty.PValue;
import org.evidencecatalog.model.Uncertainty.StandardError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EffectSizesTest {
  private static final Offset<Double> TIGHT = within(1e-12);

  private static EffectSize effect(EffectMeasure measure, ResultData data) {
    return Cases.expect(EffectSizes.of(measure).compute("A", data));
  }

  private static String reason(EffectMeasure measure, ResultData data) {
    return reason(EffectSizes.of(measure), data);
  }

  private static String reason(EffectSizes sizes, ResultData data) {
    return sizes.compute("A", data).fold(size -> "no reason: " + size, Omission::reason);
  }

  private static ReportedEffect reported(
      EffectMeasure measure, double estimate, EffectScale scale, Uncertainty uncertainty) {
    return new ReportedEffect(measure, estimate, uncertainty, scale, Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    // (12/8)/(5/15) = 4.5; 1/12 + 1/8 + 1/5 + 1/15
    "OR, 1.504077396776274, 0.475",
    // (12/20)/(5/20) = 2.4; 1/12 - 1/20 + 1/5 - 1/20
    "RR, 0.8754687373538999, 0.18333333333333332",
    // 0.6 - 0.25; 0.6*0.4/20 + 0.25*0.75/20
    "RD, 0.35, 0.021375",
    // E = 17*20/40 = 8.5, V = 17*23*400/(1600*39)
    "PETO, 1.3964194373401535, 0.3989769820971867"
  })
  void eventsGiveEachMeasure(EffectMeasure measure, double yi, double vi) {
    EffectSize effect = effect(measure, new DichotomousArms(12, 20, 5, 20));
    assertThat(effect.yi()).isCloseTo(yi, TIGHT);
    assertThat(effect.vi()).isCloseTo(vi, TIGHT);
  }

  @Test
  void hedgesCorrectionIsTheExactOne() {
    assertThat(HedgesCorrection.factor(8)).isCloseTo(0.90270, within(0.000005));
    assertThat(HedgesCorrection.factor(2)).isCloseTo(1 / Math.sqrt(Math.PI), TIGHT);
  }

  @Test
  void hedgesCorrectionHasNoStepWhereItsTwoFormsMeet() {
    // J(m)·J(m+1) = √(m/(m+1))·(m−1)/m, whichever form gives each factor
    for (double m = 3; m < 400; m++) {
      double product = HedgesCorrection.factor(m) * HedgesCorrection.factor(m + 1);
      double exact = Math.sqrt(m / (m + 1)) * (m - 1) / m;
      assertThat(product).as("m = %s", m).isCloseTo(exact, within(1e-15 * 20));
    }
  }

  @Test
  void meansGiveEachMeasure() {
    ContinuousArms arms = new ContinuousArms(10, 2, 5, 8, 2, 5);
    double g = HedgesCorrection.factor(8);
    assertThat(effect(EffectMeasure.MD, arms).yi()).isEqualTo(2);
    assertThat(effect(EffectMeasure.MD, arms).vi()).isCloseTo(1.6, TIGHT);
    assertThat(effect(EffectMeasure.SMD, arms).yi()).isCloseTo(g, TIGHT);
    assertThat(effect(EffectMeasure.SMD, arms).vi()).isCloseTo(0.4 + g * g / 20, TIGHT);
    assertThat(effect(EffectMeasure.ROM, arms).yi()).isCloseTo(Math.log(1.25), TIGHT);
    assertThat(effect(EffectMeasure.ROM, arms).vi()).isCloseTo(0.8 / 100 + 0.8 / 64, TIGHT);
  }

  @Test
  void ratioOfTwoNegativeMeansExists() {
    ContinuousArms arms = new ContinuousArms(-10, 2, 5, -8, 2, 5);
    assertThat(effect(EffectMeasure.ROM, arms).yi()).isCloseTo(Math.log(1.25), TIGHT);
  }

  @Test
  void correlationsGiveBothMeasures() {
    Correlation correlation = new Correlation(0.5, 28);
    assertThat(effect(EffectMeasure.COR, correlation).vi()).isCloseTo(0.5625 / 27, TIGHT);
    assertThat(effect(EffectMeasure.ZCOR, correlation).yi()).isCloseTo(Math.log(3) / 2, TIGHT);
    assertThat(effect(EffectMeasure.ZCOR, correlation).vi()).isCloseTo(0.04, TIGHT);
  }

  @ParameterizedTest
  @EnumSource(names = {"OR", "RR", "RD", "PETO"})
  void halfAnEventIsAddedToAllCellsIfOneIsZero(EffectMeasure measure) {
    EffectSize corrected = effect(measure, new DichotomousArms(0, 20, 5, 20));
    RawEffect byHand = DichotomousEffects.compute(measure, new TwoByTwoTable(0.5, 20.5, 5.5, 15.5));
    assertThat(corrected.yi()).isEqualTo(byHand.yi());
    assertThat(corrected.vi()).isEqualTo(byHand.vi());
  }

  @Test
  void withoutCorrectionARatioWithAZeroCellIsLeftOut() {
    EffectSizes sizes = EffectSizes.of(EffectMeasure.OR).with(new ZeroCells(0, false));
    assertThat(reason(sizes, new DichotomousArms(0, 20, 5, 20))).contains("not a finite number");
  }

  @ParameterizedTest
  @EnumSource(names = {"OR", "RR"})
  void doubleZeroStudiesAreLeftOutOfRatios(EffectMeasure measure) {
    assertThat(reason(measure, new DichotomousArms(0, 20, 0, 25)))
        .isEqualTo("no events in either arm");
  }

  @Test
  void doubleZeroStudiesAreKeptOnRequestAndInDifferences() {
    DichotomousArms arms = new DichotomousArms(0, 22, 0, 23);
    EffectSizes keeping = EffectSizes.of(EffectMeasure.RR).with(ZeroCells.keepingDoubleZero());
    EffectSize kept = Cases.expect(keeping.compute("Osterheider", arms));
    assertThat(kept.yi()).isCloseTo(Math.log(24.0 / 23), TIGHT);
    assertThat(kept.isDoubleZero()).isTrue();
    assertThat(effect(EffectMeasure.RD, arms).yi()).isCloseTo(0.5 / 23 - 0.5 / 24, TIGHT);
  }

  @Test
  void oddsRatiosAlsoLeaveOutStudiesInWhichAllHadTheEvent() {
    DichotomousArms arms = new DichotomousArms(20, 20, 25, 25);
    assertThat(reason(EffectMeasure.OR, arms)).isEqualTo("everyone in both arms had the event");
    assertThat(effect(EffectMeasure.RR, arms).vi()).isPositive();
  }

  @Test
  void whatCannotBeAnEffectIsOmittedWithItsReason() {
    assertThat(reason(EffectMeasure.OR, new DichotomousArms(0, 0, 5, 20)))
        .isEqualTo("an arm is without people");
    assertThat(reason(EffectMeasure.MD, new ContinuousArms(1, 1, 1, 2, 1, 9)))
        .isEqualTo("an arm of one person has no standard deviation");
    assertThat(reason(EffectMeasure.MD, new ContinuousArms(1, 0, 9, 2, 0, 9)))
        .isEqualTo("the variance is zero");
    assertThat(reason(EffectMeasure.SMD, new ContinuousArms(1, 0, 9, 2, 0, 9)))
        .isEqualTo("both standard deviations are zero");
    assertThat(reason(EffectMeasure.ROM, new ContinuousArms(1, 1, 9, -2, 1, 9)))
        .isEqualTo("a ratio of means needs two means of the same sign");
    assertThat(reason(EffectMeasure.ZCOR, new Correlation(1, 9)))
        .isEqualTo("a perfect correlation has no sampling variance");
    assertThat(reason(EffectMeasure.ZCOR, new Correlation(0.3, 3)))
        .isEqualTo("a correlation needs more than three people");
    assertThat(reason(EffectMeasure.MD, new DichotomousArms(1, 9, 2, 9)))
        .isEqualTo("MD cannot be computed from events");
    assertThat(reason(EffectMeasure.OR, new DirectionOnly()))
        .isEqualTo("only a direction is known");
    assertThat(reason(EffectMeasure.OR, new TextNotExtracted("better")))
        .isEqualTo("its result is text that was not extracted");
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 1, the effect or its variance is not a finite number",
    "Infinity, 1, the effect or its variance is not a finite number",
    "0, NaN, the effect or its variance is not a finite number",
    "0, 0, the variance is zero",
    "0, -1, the variance is negative",
    "0, 1e-60, the effect or its variance is beyond any plausible size",
    "1e60, 1, the effect or its variance is beyond any plausible size"
  })
  void impossibleGivenEffectsAreOmitted(double yi, double vi, String reason) {
    assertThat(EffectSizes.given("A", yi, vi)).isEqualTo(new Omission("A", reason));
    assertThatThrownBy(() -> EffectSize.of("A", EffectMeasure.MD, yi, vi))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @CsvSource({"95, 1.959963984540054", "90, 1.6448536269514722", "99, 2.5758293035489004"})
  void intervalsOfAnyLevelGiveTheStandardError(double level, double z) {
    EffectSize natural =
        effect(
            EffectMeasure.HR,
            reported(
                EffectMeasure.HR,
                0.8,
                EffectScale.NATURAL,
                new ConfidenceInterval(0.8 * Math.exp(-z * 0.1), 0.8 * Math.exp(z * 0.1), level)));
    assertThat(natural.yi()).isCloseTo(Math.log(0.8), TIGHT);
    assertThat(natural.se()).isCloseTo(0.1, TIGHT);
  }

  @Test
  void logarithmicAndPlainEffectsAreTakenAsTheyAre() {
    EffectSize log =
        effect(
            EffectMeasure.OR,
            reported(EffectMeasure.OR, -0.2, EffectScale.LOG, new StandardError(0.1)));
    EffectSize plain =
        effect(
            EffectMeasure.MD,
            reported(EffectMeasure.MD, -2, EffectScale.NATURAL, new ConfidenceInterval(-4, 0, 95)));
    assertThat(log.yi()).isEqualTo(-0.2);
    assertThat(log.vi()).isCloseTo(0.01, TIGHT);
    assertThat(plain.se()).isCloseTo(4 / 3.919927969080108, TIGHT);
  }

  @Test
  void exactPGivesTheStandardError() {
    EffectSize effect =
        effect(
            EffectMeasure.OR,
            reported(EffectMeasure.OR, 0.5, EffectScale.NATURAL, new PValue(0.05)));
    assertThat(effect.se()).isCloseTo(Math.log(2) / 1.959963984540054, TIGHT);
  }

  @Test
  void reportedEffectsThatGiveNoVarianceAreOmitted() {
    EffectMeasure or = EffectMeasure.OR;
    EffectScale natural = EffectScale.NATURAL;
    assertThat(reason(or, reported(or, 0.5, natural, new PBelow(0.001)))).contains("upper bound");
    assertThat(reason(or, reported(or, 0.5, natural, new NotReported())))
        .isEqualTo("no uncertainty is reported");
    assertThat(reason(or, reported(or, 0.5, natural, new PValue(1)))).contains("p value");
    assertThat(reason(or, reported(or, 0.5, natural, new PValue(0)))).contains("p value");
    assertThat(reason(or, reported(or, 1, natural, new PValue(0.4)))).contains("p value");
    assertThat(reason(or, reported(or, 0.5, natural, new ConfidenceInterval(0, 1, 95))))
        .contains("zero or below");
    assertThat(reason(or, reported(or, 0.5, natural, new ConfidenceInterval(0.6, 1, 95))))
        .contains("does not hold the estimate");
    assertThat(reason(or, reported(or, 0.5, natural, new ConfidenceInterval(0.5, 0.5, 95))))
        .isEqualTo("the variance is zero");
    assertThat(reason(EffectMeasure.RR, reported(or, 0.5, natural, new StandardError(1))))
        .isEqualTo("the source reports OR, not RR");
    EffectMeasure md = EffectMeasure.MD;
    assertThat(reason(md, reported(md, 2, EffectScale.LOG, new StandardError(1))))
        .contains("no logarithmic scale");
  }

  @Test
  void rawArmsWinOverAReportedEffectUnlessTheyDoNotFit() {
    ReportedEffect reported =
        reported(EffectMeasure.HR, 0.8, EffectScale.NATURAL, new StandardError(0.1));
    OutcomeResult result = result(new DichotomousArms(12, 20, 5, 20), reported);
    assertThat(Cases.expect(EffectSizes.of(EffectMeasure.OR).compute("A", result)).yi())
        .isCloseTo(Math.log(4.5), TIGHT);
    assertThat(Cases.expect(EffectSizes.of(EffectMeasure.HR).compute("A", result)).yi())
        .isCloseTo(Math.log(0.8), TIGHT);
  }

  private static OutcomeResult result(ResultData data, ReportedEffect reported) {
    return new OutcomeResult(
        "death",
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        data,
        Optional.of(reported),
        Favours.UNKNOWN,
        false,
        Optional.empty(),
        List.of());
  }

  @Test
  void enormousArmsNeitherOverflowNorCancel() {
    int n = Integer.MAX_VALUE;
    EffectSize effect = effect(EffectMeasure.RR, new DichotomousArms(n - 1, n, n - 2, n));
    assertThat(effect.vi()).isCloseTo(3.0 / n / n, within(1e-25));
    assertThat(effect(EffectMeasure.PETO, new DichotomousArms(n / 2, n, n / 3, n)).vi())
        .isPositive();
  }
}
