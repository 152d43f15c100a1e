package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table gives the same studies, however it is written. */
class DialectsTest {
  private static final List<List<String>> TABLE =
      List.of(
          List.of("id", "title", "condition", "authors", "n", "journal"),
          List.of(
              "a",
              "Nadeln für \"alle\": eins, zwei; drei\tvier",
              "neck pain",
              "Büttner Å",
              "20",
              "J"),
          List.of("b", "Zwei\nZeilen", "neck pain; heel pain", "", "30", "Ärzte, Zeitung"),
          List.of("c", "Trois", "heel pain", "Şahin İ; O'Neill B", "", ""));

  /** Writes the table with a random choice of what a writer is free in. */
  private static String written(Random random, char delimiter) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : TABLE) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : String.valueOf(delimiter));
        text.append(cell(row.get(i), random, delimiter));
      }
      text.append(lineEnd(random));
      text.append(random.nextInt(3) == 0 ? lineEnd(random) : "");
    }
    return text.toString();
  }

  private static String lineEnd(Random random) {
    return List.of("\n", "\r\n", "\r").get(random.nextInt(3));
  }

  private static String cell(String text, Random random, char delimiter) {
    boolean must =
        text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    if (must || random.nextBoolean()) {
      return "\"" + text.replace("\"", "\"\"").replace("\n", lineEnd(random)) + "\"";
    }
    return random.nextBoolean() || delimiter == '\t' ? text : " " + text + "\u00a0";
  }

  private static List<Source> studies(byte[] bytes) {
    ImportResult result = EvidenceImporter.standard().readCsv("t", bytes);
    assertThat(result.errors()).as("%s", result.problems()).isZero();
    return result.sources().stream().map(DialectsTest::withoutLine).toList();
  }

  private static Source withoutLine(Source source) {
    Study study = (Study) source;
    var report = study.mainReport();
    var moved =
        new org.evidencecatalog.model.Report(
            report.key(),
            report.kind(),
            report.notices(),
            report.reference(),
            report.study(),
            java.util.Optional.of(new SourceLocation("t", 1)),
            report.readings(),
            report.extra());
    return study.toBuilder().reports(List.of(moved)).build();
  }

  @Test
  void quotingLineEndsAndDelimitersMakeNoDifference() {
    Random random = new Random(20260101);
    List<Source> expected = studies(written(random, ',').getBytes(StandardCharsets.UTF_8));
    assertThat(expected).hasSize(3);
    for (int i = 0; i < 300; i++) {
      char delimiter = ",;\t".charAt(i % 3);
      String text = written(random, delimiter);
      assertThat(studies(text.getBytes(StandardCharsets.UTF_8))).as(text).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void aByteOrderMarkTellsTheEncoding(String charset) {
    String text = written(new Random(1), ',');
    byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
    assertThat(studies(bytes)).isEqualTo(studies(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aSeparatorLineIsNoHeader() {
    ImportResult result = Texts.read("t", "sep=;", "id;title;condition", "a;A;neck pain");
    assertThat(result.imported()).isEqualTo(1);
    assertThat(Texts.report(result).location()).contains(new SourceLocation("t", 3));
  }

  @Test
  void aRecordIsOnThePhysicalLineOnWhichItStarts() {
    String text =
        "id,title,condition\r\n\r\na,\"two\nlines\",neck pain\rb,\"three\r\nli\rnes\",neck pain\n\n"
            + "c,C,neck pain";
    ImportResult result =
        EvidenceImporter.standard().readCsv("t", text.getBytes(StandardCharsets.UTF_8));
    List<Integer> lines = new ArrayList<>();
    result.sources().forEach(s -> lines.add(s.mainReport().location().orElseThrow().line()));
    assertThat(lines).containsExactly(3, 5, 9);
  }

  @Test
  void rowsOfBlankCellsAreNoRecords() {
    ImportResult result =
        Texts.read("t", "id,title,condition", ",,", "a,A,neck pain", " , ,", "\"\",,");
    assertThat(result.records()).isEqualTo(1);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void rowsAreReadAcrossTheBufferOfTheReader() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("id,title,condition\r\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 5_000; i++) {
      String title = "x".repeat(i % 97) + "\"\"" + "y".repeat(i % 31) + "\r\nz";
      bytes.writeBytes(
          ("k" + i + ",\"" + title + "\",neck pain\r\n").getBytes(StandardCharsets.UTF_8));
    }
    ImportResult result = EvidenceImporter.standard().readCsv("t", bytes.toByteArray());
    assertThat(result.imported()).isEqualTo(5_000);
    for (int i = 0; i < 5_000; i++) {
      var report = result.sources().get(i).mainReport();
      assertThat(report.reference().title())
          .isEqualTo("x".repeat(i % 97) + "\"" + "y".repeat(i % 31) + " z");
      assertThat(report.location()).contains(new SourceLocation("t", 2 + 2 * i));
    }
  }
}
