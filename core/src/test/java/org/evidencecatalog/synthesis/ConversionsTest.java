package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.ArmCombination.ContinuousArm;
import org.evidencecatalog.synthesis.ArmCombination.DichotomousArm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionsTest {

  @Test
  void oddsRatiosBecomeRiskRatiosAndBack() {
    // a baseline risk of 0.2 is odds of 0.25; tripled 0.75, a risk of 3/7
    assertThat(Conversions.oddsRatioToRiskRatio(3, 0.2)).isCloseTo(3 / 7. / 0.2, within(1e-12));
    assertThat(Conversions.riskRatioToOddsRatio(3 / 7. / 0.2, 0.2)).isCloseTo(3, within(1e-12));
    assertThat(Conversions.oddsRatioToRiskRatio(3, 0)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "RR, 0.75, 0.2, -50",
    "RR, 9, 0.2, 800",
    "OR, 3, 0.2, 228.57142857142856",
    "RD, -0.1, 0.2, -100",
    "HR, 2, 0.2, 160",
    "HR, 2, 1, 0"
  })
  void effectsPerThousand(EffectMeasure measure, double effect, double baseline, double more) {
    assertThat(Conversions.moreEventsPerThousand(measure, effect, baseline))
        .isCloseTo(more, within(1e-9));
  }

  @Test
  void standardisedDifferencesTakeTheUnitOfAnInstrument() {
    assertThat(Conversions.smdToNaturalUnits(-0.5, 20)).isEqualTo(-10);
    assertThat(Conversions.smdToLogOddsRatio(1)).isCloseTo(1.8138, within(0.00005));
  }

  @Test
  void readersSeeNaturalScales() {
    assertThat(Conversions.natural(EffectMeasure.HR, 0)).isEqualTo(1);
    assertThat(Conversions.natural(EffectMeasure.ZCOR, 0.5)).isEqualTo(Math.tanh(0.5));
    assertThat(Conversions.natural(EffectMeasure.MD, -3)).isEqualTo(-3);
  }

  @Test
  void impossibleArgumentsAreRefused() {
    assertThatThrownBy(() -> Conversions.oddsRatioToRiskRatio(-1, 0.2))
        .hasMessageContaining("positive");
    assertThatThrownBy(() -> Conversions.oddsRatioToRiskRatio(1, 1.2))
        .hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> Conversions.riskRatioToOddsRatio(5, 0.2))
        .hasMessageContaining("reaches 1");
    assertThatThrownBy(() -> Conversions.moreEventsPerThousand(EffectMeasure.MD, 1, 0.2))
        .hasMessageContaining("not an effect on events");
    assertThatThrownBy(() -> Conversions.smdToNaturalUnits(1, 0))
        .hasMessageContaining("sd positive");
  }

  @Test
  void combinedArmsHaveTheMeanAndSpreadOfAllTheirPeople() {
    // 1 2 3 and 5 7 9: mean 4.5, squares about it 47.5
    ContinuousArm first = new ContinuousArm(2, 1, 3);
    ContinuousArm second = new ContinuousArm(7, 2, 3);
    ContinuousArm both = ArmCombination.combine(first, second);
    assertThat(both.mean()).isCloseTo(4.5, within(1e-12));
    assertThat(both.sd()).isCloseTo(Math.sqrt(47.5 / 5), within(1e-12));
    assertThat(both.n()).isEqualTo(6);
    assertThat(both.versus(first).mean2()).isEqualTo(2);
  }

  @Test
  void combinedArmsAddTheirEvents() {
    DichotomousArm both =
        ArmCombination.combine(new DichotomousArm(3, 10), new DichotomousArm(4, 20));
    assertThat(both).isEqualTo(new DichotomousArm(7, 30));
    assertThat(both.versus(new DichotomousArm(1, 9)).total2()).isEqualTo(9);
    assertThatThrownBy(() -> new DichotomousArm(3, 2)).hasMessageContaining("3/2");
    assertThatThrownBy(() -> new ContinuousArm(1, -1, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
