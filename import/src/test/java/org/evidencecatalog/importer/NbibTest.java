package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The PubMed format. */
class NbibTest {

  @Test
  void statesDesignNumbersAndNoticesInFieldsForThem() throws URISyntaxException {
    ImportResult result =
        EvidenceImporter.standard().read(OneCollectionTest.fixture("pubmed.nbib"));
    Report first = Texts.report(result);
    assertThat(Texts.study(result).design()).isEqualTo(StudyDesign.RANDOMISED_TRIAL);
    assertThat(first.key().value()).isEqualTo("NCT00000001");
    assertThat(first.reference().registryNumbers())
        .containsExactly(RegistryNumber.parse("NCT00000001").orElseThrow());
    assertThat(first.reference().identifier(Pmid.class)).contains(new Pmid("10000001"));
    assertThat(first.reference().identifier(Pmcid.class)).contains(new Pmcid("PMC1000001"));
    assertThat(first.notices()).containsExactly(Notice.CORRECTION);
    assertThat(first.reference().issued()).contains(PartialDate.parse("2019-03"));
    assertThat(first.reference().language()).contains("en");
    Report second = result.sources().get(1).mainReport();
    assertThat(second.key().value()).isEqualTo("doe2020");
    assertThat(second.notices()).containsExactly(Notice.RETRACTION);
    assertThat(result.sources().get(1).study()).isEmpty();
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.VALUE_INTERPRETED);
  }

  @Test
  void isRecognisedWhateverTheFileIsCalled() {
    ImportResult result = Texts.read("export.ris", "PMID- 10000001", "TI  - Study A.");
    assertThat(result.files().get(0).format()).isEqualTo(ImportFormat.NBIB);
    assertThat(result.files().get(0).reason()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "Study A., Study A",
    "Is it so?, Is it so?",
    "Trials in the U.S., Trials in the U.S.",
    "[Étude de la douleur]., [Étude de la douleur]"
  })
  void theFullStopThatPubMedAddsIsDropped(String printed, String title) {
    assertThat(
            Texts.report(Texts.read("a.nbib", "PMID- 10000001", "TI  - " + printed))
                .reference()
                .title())
        .isEqualTo(title);
  }

  @Test
  void becomesWhatTheUserSays() throws URISyntaxException {
    assertThat(
            EvidenceImporter.standard()
                .publicationsAsReferences()
                .read(OneCollectionTest.fixture("pubmed.nbib"))
                .catalog()
                .studies())
        .isEmpty();
    assertThat(
            EvidenceImporter.standard()
                .publicationsAsStudies()
                .read(OneCollectionTest.fixture("pubmed.nbib"))
                .catalog()
                .studies())
        .hasSize(2);
  }

  @Test
  void isReadInUtf16() {
    byte[] text = "\uFEFFPMID- 10000001\nTI  - Study Ä.\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Texts.report(EvidenceImporter.standard().read("a.nbib", text)).reference().title())
        .isEqualTo("Study Ä");
  }

  @Test
  void aMarkInsideJoinedFilesHidesNoRecord() {
    assertThat(
            Texts.read("a.nbib", "PMID- 10000001", "TI  - A.", "\uFEFFPMID- 10000002", "TI  - B.")
                .sources())
        .hasSize(2);
  }

  @Test
  void limitsAreRefusedNotCut() {
    for (ImportLimits tight :
        List.of(
            ImportLimits.standard().withRows(1), ImportLimits.standard().withCellCharacters(20))) {
      assertThatExceptionOfType(ImportException.class)
          .isThrownBy(
              () ->
                  Texts.read(
                      EvidenceImporter.standard().limits(tight),
                      "a.nbib",
                      "PMID- 10000001",
                      "TI  - A title of more than twenty",
                      "PMID- 10000002",
                      "TI  - B"))
          .satisfies(
              failure ->
                  assertThat(failure.reason()).isEqualTo(ImportException.Reason.LIMIT_EXCEEDED));
    }
  }
}
