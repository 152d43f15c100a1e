package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review's own extraction sheet. */
class ColumnMappingTest {
  private static final String[] SHEET = {
    "Ref no.,Full title,Diagnosis ,Type of study,Patients randomized,Colour",
    "7,A study of thumbs,neck pain,P-RCT,40,red"
  };

  private static ColumnMapping mapping() {
    return ColumnMapping.none()
        .column("Ref no.", "id")
        .column("Full title", "title")
        .column("Diagnosis", "condition")
        .column("Type of study", "design")
        .column("Patients randomized", "n_randomised")
        .value("design", "P-RCT", "randomised_trial");
  }

  @Test
  void columnsAndWordsAreWhatTheMappingSays() {
    ImportResult result =
        Texts.read(EvidenceImporter.standard().mapping(mapping()), "sheet.csv", SHEET);
    Study study = Texts.study(result);
    assertThat(study.id().value()).isEqualTo("7");
    assertThat(study.conditions()).containsExactly("neck pain");
    assertThat(study.design()).isEqualTo(StudyDesign.RANDOMISED_TRIAL);
    assertThat(study.sampleSize().randomised()).hasValue(40);
    assertThat(Texts.report(result).extra()).containsExactly(new ExtraField("Colour", "red"));
    assertThat(result.files().get(0).reason()).contains("mapping");
    assertThat(result.errors()).isZero();
  }

  @Test
  void aMappedColumnBeatsOneThatHasTheNameOfTheField() {
    ImportResult result =
        Texts.read(
            EvidenceImporter.standard()
                .mapping(
                    ColumnMapping.none()
                        .column("Allocated", "n_randomised")
                        .column("Key no", "id")),
            "sheet.csv",
            "Key no,title,condition,n,Allocated",
            "a,A,neck pain,5,40");
    assertThat(Texts.study(result).sampleSize().randomised()).hasValue(40);
  }

  @Test
  void aDraftNamesWhatMostColumnsAre(@TempDir Path folder) throws IOException {
    Path sheet = folder.resolve("sheet.csv");
    Files.writeString(sheet, String.join("\n", SHEET), StandardCharsets.UTF_8);
    ColumnMapping draft = EvidenceImporter.standard().suggestMapping(sheet);
    assertThat(draft.columns())
        .containsEntry("Full title", "title")
        .containsEntry("Diagnosis", "condition")
        .containsEntry("Patients randomized", "n_randomised")
        .containsEntry("Ref no.", "id")
        .doesNotContainKey("Colour");
    assertThat(EvidenceImporter.standard().mapping(draft).read(sheet).imported()).isEqualTo(1);
  }

  @Test
  void aFieldThatDoesNotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ColumnMapping.none().column("Colour", "colour"))
        .withMessageContaining("n_randomised");
    assertThatIllegalArgumentException().isThrownBy(() -> ColumnMapping.none().column("#", "id"));
  }
}
