package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.store.CatalogStore;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Relation;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs that were stored, and formats that the user names. */
class StoredCatalogTest {
  @TempDir Path folder;

  private Catalog catalog = Catalog.builder(Vocabulary.bundled()).build().catalog();

  @BeforeEach
  void storeACatalog() throws IOException {
    Path source = Files.createDirectory(folder.resolve("source"));
    Files.writeString(
        source.resolve("studies.csv"),
        """
        id,title,condition,registration,n_randomised
        a,A,jogger's heel,NCT00000001,10
        b,B,jogger's heel,NCT00000001,10
        """);
    Files.writeString(
        source.resolve("conditions.csv"), "label,synonyms,broader\njogger's heel,,heel pain\n");
    catalog = EvidenceImporter.standard().read(source).catalog();
    CatalogStore.standard().write(catalog, folder.resolve("catalog.json"));
  }

  @Test
  void aStoredCatalogIsAnInputLikeAnyOther() {
    ImportResult result = EvidenceImporter.standard().read(folder.resolve("catalog.json"));

    assertThat(result.catalog()).isEqualTo(catalog);
    assertThat(result.problems()).isEmpty();
    assertThat(result.files())
        .extracting(ImportedFile::format)
        .containsExactly(ImportFormat.CATALOG);
  }

  @Test
  void aCatalogAndFilesAreReadTogetherAndItsConceptsTakeEffect() throws IOException {
    Files.writeString(folder.resolve("more.csv"), "id,title,condition\nc,C,Jogger’s Heel\n");
    ImportResult result = EvidenceImporter.standard().read(folder);

    assertThat(result.catalog().studies()).hasSize(2);
    assertThat(result.problems()).isEmpty();
    assertThat(
            result
                .vocabulary()
                .relation(
                    result.vocabulary().resolve(ConceptKind.CONDITION, "jogger's heel"),
                    result.vocabulary().resolve(ConceptKind.CONDITION, "heel pain")))
        .isEqualTo(Relation.NARROWER);
  }

  @Test
  void aKeyThatTheCatalogHasIsRefusedInTheFile() throws IOException {
    Path more = Files.writeString(folder.resolve("more.csv"), "id,title,condition\na,C,hip pain\n");
    ImportResult result = EvidenceImporter.standard().read(folder.resolve("catalog.json"), more);

    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.KEY_DUPLICATE);
    assertThat(result.rejected()).isEqualTo(1);
  }

  @Test
  void aBrokenCatalogIsRefusedWithItsPlace() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.json"),
            "{\"format\":\"evidence-catalog\",\"version\":1,\n\"sources\":[{]}");

    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> EvidenceImporter.standard().read(broken))
        .satisfies(
            failure -> {
              assertThat(failure.reason()).isEqualTo(ImportException.Reason.FORMAT_UNRECOGNISED);
              assertThat(failure.line()).isEqualTo(2);
            });
  }

  @Test
  void aNamedFormatIsTakenForWhatTheUserSaysItIs() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), "id,title\na,A\n");

    assertThat(EvidenceImporter.standard().read(list).problems()).isEmpty();
    assertThat(EvidenceImporter.standard().inputFormat(ImportFormat.STUDIES).read(list).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.HEADER_MISSING_REQUIRED);
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.csv"));

    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> EvidenceImporter.standard().read(empty))
        .withMessage("the file is empty");
  }
}
