package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditWordsTest {

  @ParameterizedTest(name = "\"{0}\" counts {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a trial with 20 people                        | 20
          In 2016, 20 people took part                  | 20
          nine patients                                 | 9
          Nine patients                                 | 9
          1,234 participants                            | 1234
          1,234,567 adults                              | 1234567
          20 otherwise healthy adults                   | 20
          20 middle-aged subjects                       | 20
          one patient                                   | 1
          1 person                                      | 1
          2000 people                                   | 2000
          58 people and 53 people                       | 58 53
          from 20 to 30 people                          | 30
          20 otherwise very healthy adults              |
          20 of the patients                            |
          after 4 weeks patients improved               |
          20, people said                               |
          20 % of people                                |
          20% people                                    |
          2.5 people                                    |
          12,34 people                                  |
          20-people groups                              |
          two patient groups                            |
          ten people                                    |
          people: 20                                    |
          20 peoples                                    |
          99999999999999999999 people                   |
          """)
  void numbers_of_people_are_read(String text, String expected) {
    AuditWords words = AuditWords.of(text);
    List<String> numbers =
        IntStream.range(0, words.size())
            .filter(place -> AuditPeople.counts(words, place))
            .mapToObj(place -> String.valueOf(words.number(place).orElseThrow()))
            .toList();

    assertThat(String.join(" ", numbers)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "\"{0}\" names the year {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2016 a trial              | 2016
          (2016)                       | 2016
          1900 and 2100                | 1900 2100
          In 2016, people              | 2016
          1899 and 2101                |
          2000 people                  |
          2000 healthy adults          |
          2,016 needles                |
          2016-2018                    |
          2016a                        |
          20161                        |
          """)
  void years_are_read(String text, String expected) {
    AuditWords words = AuditWords.of(text);
    List<String> years =
        IntStream.range(0, words.size())
            .filter(place -> AuditYear.isYear(words, place))
            .mapToObj(words::at)
            .toList();

    assertThat(String.join(" ", years)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void words_keep_apostrophes_hyphens_and_decimals() {
    assertThat(AuditWords.of("Can’t they? 12-week, 1.5 mm; 3,000 (20%) – naïve 'so'").words())
        .extracting(AuditWords.Word::folded)
        .containsExactly("can't", "they", "12-week", "1.5", "mm", "3,000", "20%", "naïve", "so");
  }
}
