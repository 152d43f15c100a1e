package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evidencecatalog.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are packed. */
class PackedFilesTest {
  private static final String RIS = "TY  - JOUR\nTI  - Study A\nER  - \n";

  @TempDir Path folder;

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ImportException failure(EvidenceImporter importer, byte[] bytes) {
    return assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> importer.read("packed", bytes))
        .actual();
  }

  @Test
  void aGzipFileIsReadWhateverItIsCalled() throws IOException {
    Path file = Files.write(folder.resolve("export.txt"), gzip(utf8(RIS)));
    assertThat(EvidenceImporter.standard().read(file).imported()).isEqualTo(1);
  }

  @Test
  void aZipFileIsAFolderOfItsDataFiles() throws IOException {
    byte[] packed =
        zip(
            Map.of(
                "b/a.ris", utf8(RIS),
                "studies.csv", utf8("id,title,condition\na,A,neck pain\n"),
                "other.csv", utf8("x,y\n1,2\n"),
                "readme.md", utf8("no data")));
    ImportResult ofBytes = EvidenceImporter.standard().read("x.zip", packed);
    ImportResult ofFile =
        EvidenceImporter.standard().read(Files.write(folder.resolve("x.zip"), packed));
    for (ImportResult result : Arrays.asList(ofBytes, ofFile)) {
      assertThat(result.imported()).isEqualTo(2);
      assertThat(result.files().get(0).name()).endsWith("x.zip/b/a.ris");
      assertThat(Texts.codes(result)).contains(ProblemCode.FORMAT_UNRECOGNISED_SKIPPED);
    }
  }

  @Test
  void aZipFileWithoutDataIsSaidSo() throws IOException {
    assertThat(failure(EvidenceImporter.standard(), zip(Map.of("a.md", utf8("x")))).reason())
        .isEqualTo(ImportException.Reason.FORMAT_UNRECOGNISED);
  }

  @Test
  void bombsAreRefused() throws IOException {
    byte[] zeros = new byte[64 << 20];
    Arrays.fill(zeros, (byte) ' ');
    Path gz = Files.write(folder.resolve("a.csv.gz"), gzip(zeros));
    Path zip = Files.write(folder.resolve("a.zip"), zip(Map.of("a.csv", zeros)));
    for (Path file : Arrays.asList(gz, zip)) {
      assertThat(failure(EvidenceImporter.standard(), Files.readAllBytes(file)).reason())
          .isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
      assertThatExceptionOfType(ImportException.class)
          .isThrownBy(() -> EvidenceImporter.standard().read(file))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(ImportException.Reason.LIMIT_EXCEEDED));
    }
  }

  @Test
  void theLimitOfBytesHoldsForPlainBytes() throws IOException {
    EvidenceImporter importer =
        EvidenceImporter.standard().limits(ImportLimits.standard().withBytes(30));
    assertThat(failure(importer, gzip(utf8(RIS.repeat(50)))).reason())
        .isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
    assertThat(failure(importer, zip(Map.of("a.ris", utf8(RIS.repeat(50))))).reason())
        .isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
  }

  @Test
  void aFileThatBreaksOffIsSaidSo() throws IOException {
    byte[] whole = gzip(utf8(RIS.repeat(1000)));
    assertThat(
            failure(EvidenceImporter.standard(), Arrays.copyOf(whole, whole.length / 2)).reason())
        .isEqualTo(ImportException.Reason.ENCODING_INVALID);
  }
}
