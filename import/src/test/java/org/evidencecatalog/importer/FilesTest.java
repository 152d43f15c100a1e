package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders, and what ends an import. */
class FilesTest {
  private static final String STUDIES = "id,title,condition\na,A,sore thumb\n";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static ImportException failure(EvidenceImporter importer, Path... paths) {
    return assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> importer.read(paths))
        .actual();
  }

  private static ImportException failure(Path... paths) {
    return failure(EvidenceImporter.standard(), paths);
  }

  @Test
  void theFilesOfAFolderAreReadByName() throws IOException {
    write("b.csv", "id,title\nweb,A page\n");
    write("a.tsv", "id\ttitle\tcondition\na\tA\tneck pain\n");
    write("notes.txt", "not asked for");
    write("z.csv", "x,y\n1,2\n");
    write("c.ris", "of no known format\n");
    ImportResult result = EvidenceImporter.standard().read(folder);
    assertThat(result.files())
        .extracting(ImportedFile::format)
        .containsExactly(ImportFormat.STUDIES, ImportFormat.REFERENCES);
    assertThat(result.sources())
        .extracting(source -> source.id().value())
        .containsExactly("a", "web");
    assertThat(Texts.codes(result))
        .containsExactly(
            ProblemCode.FORMAT_UNRECOGNISED_SKIPPED, ProblemCode.FORMAT_UNRECOGNISED_SKIPPED);
  }

  @Test
  void filesOfVocabularyTakeEffectOnAllOthers() throws IOException {
    write("a-studies.csv", STUDIES);
    write("conditions.csv", "label,synonyms,broader\nthumb pain,sore thumb,hand pain\n");
    ImportResult result = EvidenceImporter.standard().read(folder);
    assertThat(result.problems()).isEmpty();
    assertThat(result.vocabulary().find(ConceptKind.CONDITION, "sore thumb"))
        .hasValueSatisfying(concept -> assertThat(concept.label()).isEqualTo("thumb pain"));
    assertThat(result.catalog().knowsCondition("hand pain")).isTrue();
  }

  @Test
  void aKeyIsUniqueOverAllFiles() throws IOException {
    Path one = write("one.csv", STUDIES);
    Path two = write("two.csv", "id,title\na,A page\n");
    ImportResult result = EvidenceImporter.standard().read(one, two);
    assertThat(Texts.only(result, ProblemCode.KEY_DUPLICATE).message())
        .contains("line 2 of " + one);
  }

  @Test
  void aFileThatIsGivenTwiceIsReadOnce() throws IOException {
    Path file = write("one.csv", STUDIES);
    assertThat(EvidenceImporter.standard().read(file, folder).records()).isEqualTo(1);
  }

  @Test
  void whatDoesNotExistIsSaidSo() {
    ImportException failure = failure(folder.resolve("nowhere"));
    assertThat(failure.reason()).isEqualTo(ImportException.Reason.FILE_NOT_FOUND);
    assertThat(failure.file()).endsWith("nowhere");
  }

  @Test
  void aFolderWithoutDataIsSaidSo() {
    assertThat(failure(folder).reason()).isEqualTo(ImportException.Reason.FORMAT_UNRECOGNISED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "one,two\n1,2\n",
        "{\"format\":\"evidence-catalog\"}",
        "label,note\nneck pain,x\n",
        "study,outcome\na,pain\n",
        "study,D9\na,Low\n",
        "framework,condition,change\ngrade,a,1\n"
      })
  void aNamedFileThatIsNotReadEndsTheImport(String text) throws IOException {
    ImportException failure = failure(write("x.csv", text));
    assertThat(failure.reason()).isEqualTo(ImportException.Reason.FORMAT_UNRECOGNISED);
    assertThat(failure.getMessage()).isNotBlank();
  }

  @Test
  void aHeaderWithoutRowsIsNoProblem() throws IOException {
    ImportResult result = EvidenceImporter.standard().read(write("x.csv", "id,title,condition"));
    assertThat(result.records()).isZero();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void bytesThatAreNoTextEndTheImport() throws IOException {
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2};
    byte[] halfUtf16 = {(byte) 0xFF, (byte) 0xFE, 'i', 0, 'd', 0, ',', 0, 0};
    byte[] loneSurrogate = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'a'};
    for (byte[] bytes : Arrays.asList(zip, png, halfUtf16, loneSurrogate)) {
      Path file = Files.write(folder.resolve("x.csv"), bytes);
      assertThat(failure(file).reason()).isEqualTo(ImportException.Reason.ENCODING_INVALID);
    }
  }

  @Test
  void limitsAreRefusedNotCut() throws IOException {
    Path file = write("x.csv", "id,title,condition\na,A,neck pain\nb,BBBBBBBBBB,neck pain\n");
    ImportLimits limits = ImportLimits.standard();
    for (ImportLimits tight :
        Arrays.asList(
            limits.withBytes(40),
            limits.withRows(2),
            limits.withColumns(2),
            limits.withCellCharacters(9))) {
      ImportException failure = failure(EvidenceImporter.standard().limits(tight), file);
      assertThat(failure.reason()).isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
    }
    ImportLimits exact = new ImportLimits(Files.size(file), 3, 3, 10, 1 << 16, 10);
    assertThat(EvidenceImporter.standard().limits(exact).read(file).imported()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,", "a,\""})
  void aCellOf300MegabytesIsRefusedWithoutBeingHeld(String before) throws IOException {
    Path file = folder.resolve("x.csv");
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(("id,title,condition\n" + before).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        out.write(megabyte);
      }
    }
    ImportException failure = failure(file);
    assertThat(failure.reason()).isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
    assertThat(failure.line()).isEqualTo(2);
    Files.delete(file);
  }

  @Test
  void aStreamIsReadToItsEnd() {
    ImportResult result =
        EvidenceImporter.standard()
            .readCsv("stdin", new ByteArrayInputStream(STUDIES.getBytes(StandardCharsets.UTF_8)));
    assertThat(result.imported()).isEqualTo(1);
    assertThat(result.files().get(0).name()).isEqualTo("stdin");
    assertThat(result.files().get(0).reason()).contains("id, title and condition");
  }
}
