package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices from Retraction Watch's database on reports of other inputs. */
class RetractionWatchTest {
  private static final String HEADER =
      "Record ID,Title,Subject,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,"
          + "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,\n";

  @TempDir Path folder;

  @BeforeEach
  void writeStudies() throws IOException {
    write(
        "studies.csv",
        """
        id,title,condition,doi,pmid
        a,A,neck pain,10.1000/A<1>,
        b,B,neck pain,,123
        c,C,neck pain,10.1000/c,
        d,D,neck pain,10.1000/d,
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String row(String date, String doi, String pmid, String nature) {
    return "1,T,S,"
        + date
        + " 0:00,10.1000/n,0,1/2/2019 0:00,"
        + doi
        + ","
        + pmid
        + ","
        + nature
        + ",+Error;,No,,\n";
  }

  private ImportResult read(String rows) throws IOException {
    write("watch.csv", HEADER + rows + ",,,,,,,,,,,,,\n");
    return EvidenceImporter.standard().read(folder);
  }

  private static Source source(ImportResult result, String id) {
    return result.catalog().find(id).orElseThrow();
  }

  @Test
  void aNoticeIsPutOnTheReportWithThatDoiOrPmid() throws IOException {
    ImportResult result =
        read(
            row("3/4/2021", "10.1000/a%3C1%3E", "0", "Retraction")
                + row("3/4/2021", "unavailable", "123", "Expression of concern")
                + row("3/4/2021", "10.1000/c", "0", "Correction"));
    assertThat(source(result, "a").mainReport().notices()).containsExactly(Notice.RETRACTION);
    assertThat(source(result, "b").mainReport().notices())
        .containsExactly(Notice.EXPRESSION_OF_CONCERN);
    assertThat(source(result, "c").mainReport().notices()).containsExactly(Notice.CORRECTION);
    assertThat(source(result, "d").mainReport().notices()).isEmpty();
    assertThat(result.errors()).isZero();
    assertThat(Texts.codes(result)).doesNotContain(ProblemCode.NOTICE_UNMATCHED);
  }

  @Test
  void aReinstatementTakesAnEarlierRetractionBackWhateverTheOrderOfRows() throws IOException {
    ImportResult result =
        read(
            row("5/6/2022", "10.1000/c", "0", "Reinstatement")
                + row("3/4/2021", "10.1000/c", "0", "Retraction")
                + row("1/1/2020", "10.1000/d", "0", "Reinstatement")
                + row("3/4/2021", "10.1000/d", "0", "Retraction"));
    assertThat(source(result, "c").mainReport().notices()).isEmpty();
    assertThat(source(result, "d").mainReport().isRetracted()).isTrue();
  }

  @Test
  void noticesOnOtherReportsAreCountedInOneNote() throws IOException {
    ImportResult result =
        read(
            row("3/4/2021", "10.1000/c", "0", "Retraction")
                + row("3/4/2021", "10.1000/x", "0", "Retraction")
                + row("3/4/2021", "Unavailable", "0", "Retraction"));
    assertThat(Texts.only(result, ProblemCode.NOTICE_UNMATCHED).message()).startsWith("2 of 3");
    assertThat(result.rejected()).isZero();
    assertThat(result.records()).isEqualTo(7);
  }

  @Test
  void aKindOfNoticeThatIsNotKnownIsLeftOut() throws IOException {
    ImportResult result = read(row("3/4/2021", "10.1000/c", "0", "Applause"));
    assertThat(Texts.only(result, ProblemCode.VALUE_NOT_PERMITTED).column())
        .hasValue("RetractionNature");
    assertThat(result.rejected()).isEqualTo(1);
  }
}
