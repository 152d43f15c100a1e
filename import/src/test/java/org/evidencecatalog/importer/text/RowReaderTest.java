package org.evidencecatalog.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** Reading rows, and the same rows as Commons CSV reads where both agree on what is right. */
class RowReaderTest {
  private static final RowLimits LIMITS = new RowLimits(1_000_000, 1_000, 1 << 20, 1 << 24);

  private static List<List<String>> rows(String text) throws IOException, TextFault {
    List<List<String>> rows = new ArrayList<>();
    try (RowReader reader = new RowReader(new StringReader(text), ',', LIMITS)) {
      while (reader.next()) {
        rows.add(reader.texts());
      }
    }
    return rows;
  }

  private static List<List<String>> rowsOfCommonsCsv(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      parser.forEach(row -> rows.add(row.toList()));
    }
    rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
    return rows;
  }

  @Test
  void wellFormedTextIsReadAsCommonsCsvReadsIt() throws IOException, TextFault {
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      String text = wellFormed(random);
      assertThat(rows(text)).as(text).isEqualTo(rowsOfCommonsCsv(text));
    }
  }

  private static String wellFormed(Random random) {
    StringBuilder text = new StringBuilder();
    int cells = 1 + random.nextInt(12);
    for (int i = 0; i < cells; i++) {
      text.append(random.nextInt(4) == 0 ? quoted(random) : word(random, "ab c'-é"));
      text.append(List.of(",", ",", ",", "\n", "\r\n").get(random.nextInt(5)));
    }
    return text.append(word(random, "xyz")).toString();
  }

  private static String quoted(Random random) {
    return "\"" + word(random, "ab,\n\" ").replace("\"", "\"\"") + "\"";
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  @Test
  void anyTextIsReadWithoutAFault() throws IOException, TextFault {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      String text = word(random, "a\",\n\r ") + word(random, "\"\"\"") + word(random, "b,\r\"");
      assertThat(rows(text)).allSatisfy(row -> assertThat(row).isNotEmpty());
    }
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException, TextFault {
    assertThat(rows("a,b\nc,")).containsExactly(List.of("a", "b"), List.of("c", ""));
    assertThat(rows("\"a\"")).containsExactly(List.of("a"));
  }

  @Test
  void aQuoteInsideAnUnquotedCellIsAQuote() throws IOException, TextFault {
    assertThat(rows("5\" needle,b")).containsExactly(List.of("5\" needle", "b"));
  }

  @Test
  void blanksAfterAClosingQuoteAreNoText() throws IOException, TextFault {
    try (RowReader reader = new RowReader(new StringReader("\"a\" ,\"b\"x"), ',', LIMITS)) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.texts()).containsExactly("a", "bx");
      assertThat(reader.followedQuotes()).containsExactly(1);
    }
  }

  @Test
  void theLineOfAnUnclosedQuoteIsWhereItWasOpened() throws IOException, TextFault {
    try (RowReader reader = new RowReader(new StringReader("\"a\nb\",\"c\nd"), ',', LIMITS)) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.line()).isEqualTo(1);
      assertThat(reader.unclosedQuoteLine()).isEqualTo(2);
      assertThat(reader.next()).isFalse();
    }
  }
}
