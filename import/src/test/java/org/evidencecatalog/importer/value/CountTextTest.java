package org.evidencecatalog.importer.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidencecatalog.importer.value.Count.Counted;
import org.evidencecatalog.model.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "84|84|UNSTATED|0",
        "0|0|UNSTATED|0",
        "1,234|1234|UNSTATED|1",
        "84.0|84|UNSTATED|1",
        "n = 84|84|UNSTATED|1",
        "84 participants|84|UNSTATED|1",
        "84 randomised|84|RANDOMISED|1",
        "84 patients were randomized|84|RANDOMISED|1",
        "80 analysed|80|ANALYSED|1",
        "80 (planned)|80|PLANNED|0",
        "planned: 80|80|PLANNED|0",
        "target 1,200 patients|1200|PLANNED|0",
        "68 completed|68|COMPLETED|0",
        "47 completed 12 months|47|COMPLETED|0",
        "7 RCTs|7|STUDIES|0",
        "16 trials|16|STUDIES|0",
        "7 RCTs, 320 patients|7|STUDIES|0"
      })
  void aCountSaysWhatWasCounted(String text, int number, Counted counted, int notes) {
    Parsed<Count> parsed = CountText.read(text);
    assertThat(parsed.value().orElseThrow().number()).hasValue(number);
    assertThat(parsed.value().orElseThrow().counted()).isEqualTo(counted);
    assertThat(parsed.findings()).hasSize(notes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc|VALUE_NOT_A_NUMBER",
        "~80|VALUE_NOT_A_NUMBER",
        "about 80|VALUE_NOT_A_NUMBER",
        "84 of 102|VALUE_NOT_A_NUMBER",
        "2 x 40|VALUE_NOT_A_NUMBER",
        "40/44|VALUE_NOT_A_NUMBER",
        "84.5|VALUE_NOT_A_NUMBER",
        "1,23|VALUE_NOT_A_NUMBER",
        "-3|VALUE_OUT_OF_RANGE",
        "12345678901|VALUE_OUT_OF_RANGE",
        "12345678901 planned|VALUE_OUT_OF_RANGE"
      })
  void aTextThatMayMeanSomethingElseIsRefused(String text, ProblemCode code) {
    Parsed<Count> parsed = CountText.read(text);
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.findings()).singleElement().extracting(Finding::code).isEqualTo(code);
  }
}
