package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of spreadsheet programs, made here by hand. */
class WorkbookTest {
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String BOOK =
      "<workbook"
          + MAIN
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"Studies\" sheetId=\"1\" r:id=\"rId1\"/>"
          + "<sheet name=\"Pages\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";
  private static final String LINKS =
      "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
          + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>";
  private static final String STYLES =
      "<styleSheet"
          + MAIN
          + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"&quot;day&quot; dd\\.mm\\.yyyy\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot;mm&quot;\"/></numFmts><cellXfs>"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
          + "</cellXfs></styleSheet>";
  private static final String TEXTS =
      "<sst"
          + MAIN
          + "><si><t>neck pain</t></si><si><r><t>A </t></r><r><t>title, rich</t></r>"
          + "<rPh><t>no</t></rPh></si></sst>";
  private static final String HEADER =
      "<row r=\"1\">"
          + text("A1", "id")
          + text("B1", "title")
          + text("C1", "condition")
          + text("D1", "n")
          + text("E1", "start_date")
          + text("F1", "completion_date")
          + "</row>";

  @TempDir Path folder;

  private static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String sheet(String rows) {
    return "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private Path book(String... parts) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path whole(String rows) throws IOException {
    return book(
        "xl/workbook.xml", BOOK,
        "xl/_rels/workbook.xml.rels", LINKS,
        "xl/worksheets/sheet1.xml", sheet(HEADER + rows),
        "xl/worksheets/sheet2.xml",
            sheet(
                "<row>"
                    + text("A1", "id")
                    + text("B1", "title")
                    + "</row><row>"
                    + text("A2", "web")
                    + text("B2", "A page")
                    + "</row>"),
        "xl/styles.xml", STYLES,
        "xl/sharedStrings.xml", TEXTS);
  }

  private static String row(int number) {
    return "<row r=\""
        + number
        + "\">"
        + text("A" + number, "a")
        + "<c r=\"B"
        + number
        + "\" t=\"s\"><v>1</v></c>"
        + "<c r=\"C"
        + number
        + "\" t=\"s\"><v>0</v></c>"
        + "<c r=\"D"
        + number
        + "\"><v>4.2E1</v></c>"
        + "<c r=\"E"
        + number
        + "\" s=\"1\"><v>42491</v></c>"
        + "<c r=\"F"
        + number
        + "\" s=\"2\"><v>42522</v></c></row>";
  }

  private static ImportException failure(Path file) {
    return assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> EvidenceImporter.standard().read(file))
        .actual();
  }

  @Test
  void theFirstSheetIsReadWithTextsNumbersAndDates() throws IOException {
    ImportResult result = EvidenceImporter.standard().read(whole(row(2)));
    assertThat(result.problems()).isEmpty();
    Study study = Texts.study(result);
    assertThat(study.mainReport().reference().title()).isEqualTo("A title, rich");
    assertThat(study.conditions()).containsExactly("neck pain");
    assertThat(study.sampleSize().randomised()).hasValue(42);
    assertThat(study.started().map(Object::toString)).hasValue("2016-05-01");
    assertThat(study.finished().map(Object::toString)).hasValue("2016-06-01");
  }

  @Test
  void aNumberThatIsNoDateStaysOne() throws IOException {
    ImportResult result =
        EvidenceImporter.standard().read(whole(row(2).replace("s=\"2\"", "s=\"3\"")));
    Problem problem = Texts.only(result, ProblemCode.DATE_UNREADABLE);
    assertThat(problem.value()).hasValue("42522");
    assertThat(problem.column()).hasValue("completion_date");
  }

  @Test
  void linesAreTheRowsOfTheSheetAndCellsMayBeMissing() throws IOException {
    String short7 = "<row r=\"7\"><c r=\"C7\" t=\"s\"><v>0</v></c></row>";
    ImportResult result = EvidenceImporter.standard().read(whole(row(4) + short7));
    assertThat(Texts.report(result).location().orElseThrow().line()).isEqualTo(4);
    assertThat(result.rejectedRecords().get(0).problem().line()).isEqualTo(7);
  }

  @Test
  void anotherSheetIsReadByItsName() throws IOException {
    ImportResult result = EvidenceImporter.standard().sheet("Pages").read(whole(row(2)));
    assertThat(result.files().get(0).format()).isEqualTo(ImportFormat.REFERENCES);
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> EvidenceImporter.standard().sheet("Nowhere").read(whole(row(2))))
        .withMessageContaining("Studies, Pages");
  }

  @Test
  void anArchiveOfSomethingElseIsSaidSo() throws IOException {
    assertThat(failure(book("a.txt", "text")).reason())
        .isEqualTo(ImportException.Reason.FORMAT_UNRECOGNISED);
  }

  @Test
  void aDocumentTypeIsRefused() throws IOException {
    Path file =
        book(
            "xl/workbook.xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + BOOK.replace("Pages", "&e;"));
    assertThat(failure(file).reason()).isEqualTo(ImportException.Reason.ENCODING_INVALID);
  }

  @Test
  void aPartThatFloodsIsRefused() throws IOException {
    String flood = " ".repeat(20_000_000);
    assertThat(failure(book("xl/flood.xml", flood, "xl/workbook.xml", BOOK)).reason())
        .isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
  }

  @Test
  void aBrokenArchiveIsRefused() throws IOException {
    Path file = whole(row(2));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, 200));
    assertThat(failure(file).reason())
        .isIn(
            ImportException.Reason.ENCODING_INVALID,
            ImportException.Reason.FILE_UNREADABLE,
            ImportException.Reason.FORMAT_UNRECOGNISED);
  }
}
