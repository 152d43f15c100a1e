package org.evidencecatalog.importer.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.StudyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "NULL", "NA", "na", "N/A", "n/a", "not reported", "Not Reported", "-"})
  void wordsForNothing(String text) {
    assertThat(BlankWords.contains(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Na", "none", "no", "nil", "--", "not reported here", "N", ""})
  void wordsForSomething(String text) {
    assertThat(BlankWords.contains(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "yes,YES",
    "Y,YES",
    "TRUE,YES",
    "1,YES",
    "no,NO",
    "n,NO",
    "False,NO",
    "0,NO",
    "Unclear,UNCLEAR"
  })
  void answers(String text, Answer answer) {
    assertThat(Answers.read(text)).isEqualTo(Parsed.plain(answer));
  }

  @Test
  void wordsMatchWhateverTheirSpelling() {
    Words<StudyStatus> words =
        Words.of(StudyStatus.class).with(StudyStatus.PLANNED, "not yet recruiting");
    assertThat(words.read("Completed")).isEqualTo(Parsed.plain(StudyStatus.COMPLETED));
    assertThat(words.read("NOT_YET_RECRUITING").value()).contains(StudyStatus.PLANNED);
    assertThat(words.read("NOT_YET_RECRUITING").findings()).hasSize(1);
    assertThat(words.read("gone").findings().get(0).hint().orElse(""))
        .startsWith("one of: planned, recruiting");
  }

  @Test
  void listsHoldEveryItemOnce() {
    assertThat(Lists.items(" a ;b;; a;", ';')).containsExactly("a", "b");
    assertThat(Lists.items("a|b", ';')).containsExactly("a|b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"58/53|0", "8 / 7 / 7|0", "20|0", "58 vs 53|1", "58;53|1", "58 and 53|1", "58:53|1"})
  void armSizes(String text, int notes) {
    Parsed<List<Integer>> parsed = ArmSizes.read(text);
    assertThat(parsed.value()).isPresent();
    assertThat(parsed.findings()).hasSize(notes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"58/", "58-53", "7-Aug", "a/b", "58/53/", "1.5/2"})
  void noArmSizes(String text) {
    assertThat(ArmSizes.read(text).value()).isEmpty();
  }

  @Test
  void decimalCommasAreReadWhereTheFileWritesThem() {
    assertThat(Numbers.positive("1,5", true)).isEqualTo(Parsed.plain(1.5));
    assertThat(Numbers.positive("1.5", true)).isEqualTo(Parsed.plain(1.5));
    assertThat(Numbers.positive("1,5", false).value()).isEmpty();
    assertThat(Numbers.positive("1e999", false).value()).isEmpty();
    assertThat(Numbers.positive("NaN", false).value()).isEmpty();
  }
}
