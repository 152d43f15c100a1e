package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidencecatalog.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that were left out can be mended and imported again. */
class RejectsTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void aMendedFileOfRejectsCompletesTheImport() throws IOException {
    Path studies =
        write(
            "studies.csv",
            """
            id,title,condition,colour
            a,A,neck pain,red
            b,,neck pain,"blue, or
            so"
            c,C,,
            """);
    ImportResult first = EvidenceImporter.standard().read(studies);
    List<Path> files = RejectsFile.write(first, folder.resolve("out/rejects.csv"));
    assertThat(files).containsExactly(folder.resolve("out/rejects.csv"));
    String rejects = read(files.get(0));
    assertThat(rejects)
        .startsWith("id,title,condition,colour,reject_code,reject_line,reject_message\n")
        .contains("b,,neck pain,\"blue, or\nso\",REQUIRED_BLANK,3,this cell must not be blank");
    Path mended =
        write("mended.csv", rejects.replace("b,,", "b,B,").replace("c,C,,", "c,C,elbow pain,"));
    ImportResult both = EvidenceImporter.standard().read(studies, mended);
    assertThat(both.sources())
        .extracting(source -> source.id().value())
        .containsExactly("a", "b", "c");
    assertThat(Texts.codes(both))
        .containsOnly(
            ProblemCode.HEADER_UNRECOGNISED,
            ProblemCode.REQUIRED_BLANK,
            ProblemCode.CONDITION_NOT_IN_VOCABULARY);
  }

  @Test
  void rejectsOfRejectsHaveTheReasonsOnce() throws IOException {
    Path studies = write("studies.csv", "id,title,condition\na,,neck pain\n");
    Path once =
        RejectsFile.write(EvidenceImporter.standard().read(studies), folder.resolve("r.csv"))
            .get(0);
    Path twice =
        RejectsFile.write(EvidenceImporter.standard().read(once), folder.resolve("s.csv")).get(0);
    assertThat(read(twice)).isEqualTo(read(once));
  }

  @Test
  void theDelimiterOfTheFileIsKeptSoThatItsDecimalsAre() throws IOException {
    Path outcomes = write("outcomes.csv", "label;better;mid\n;lower;1,5\n");
    Path rejects =
        RejectsFile.write(EvidenceImporter.standard().read(outcomes), folder.resolve("r.csv"))
            .get(0);
    assertThat(read(rejects)).contains("label;better;mid;reject_code").contains(";lower;1,5;");
  }

  @Test
  void eachInputHasAFileOfItsOwn() throws IOException {
    Path studies = write("studies.csv", "id,title,condition\na,,neck pain\n");
    Path pages = write("pages.csv", "id,title\nb,\n");
    assertThat(
            RejectsFile.write(
                EvidenceImporter.standard().read(studies, pages), folder.resolve("rejects.csv")))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("rejects-studies.csv", "rejects-pages.csv");
  }

  @Test
  void nothingIsWrittenWhereNothingWasLeftOut() throws IOException {
    Path studies = write("studies.csv", "id,title,condition\na,A,neck pain\n");
    assertThat(
            RejectsFile.write(
                EvidenceImporter.standard().read(studies), folder.resolve("rejects.csv")))
        .isEmpty();
    assertThat(folder.resolve("rejects.csv")).doesNotExist();
  }
}
