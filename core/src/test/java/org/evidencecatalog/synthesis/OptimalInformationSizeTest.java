package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimalInformationSizeTest {
  private static final OptimalInformationSize USUAL = new OptimalInformationSize(0.05, 0.8);

  @Test
  void a_quarter_less_than_a_risk_of_20_percent_takes_1806_participants() {
    assertThat(USUAL.forRisks(0.2, 0.2 * 0.75)).isEqualTo(1806);
  }

  @Test
  void a_difference_of_a_fifth_of_a_standard_deviation_takes_786_participants() {
    assertThat(USUAL.forDifference(0.2)).isEqualTo(786);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 126", "0.8, 50", "1, 32"})
  void each_arm_is_rounded_up(double delta, double participants) {
    // 2·(1.95996+0.84162)²/δ² is 62.8, 24.5 and 15.7 an arm
    assertThat(USUAL.forDifference(delta)).isEqualTo(participants);
  }

  @Test
  void more_power_or_a_smaller_error_takes_more_people() {
    assertThat(new OptimalInformationSize(0.05, 0.9).forDifference(0.2)).isGreaterThan(786);
    assertThat(new OptimalInformationSize(0.01, 0.8).forDifference(0.2)).isGreaterThan(786);
  }

  @Test
  void what_is_no_risk_no_difference_or_no_probability_is_refused() {
    assertThatThrownBy(() -> USUAL.forRisks(0.2, 0.2)).hasMessageContaining("differ");
    assertThatThrownBy(() -> USUAL.forRisks(1.2, 0.2)).hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> USUAL.forDifference(0)).hasMessageContaining("positive");
    assertThatThrownBy(() -> new OptimalInformationSize(0, 0.8)).hasMessageContaining("alpha");
  }
}
