package org.evidencecatalog.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What publications become. */
class PublicationMapperTest {
  private static final CitationKey KEY = new CitationKey("doe2020");

  @ParameterizedTest
  @CsvSource({
    "Randomized Controlled Trial, RANDOMISED_TRIAL, UNKNOWN",
    "randomised controlled trial, RANDOMISED_TRIAL, UNKNOWN",
    "Journal Article;Randomized Controlled Trial;Multicenter Study, RANDOMISED_TRIAL, UNKNOWN",
    "Clinical Trial;Controlled Clinical Trial, CONTROLLED_ALLOCATION_UNKNOWN, UNKNOWN",
    "'Clinical Trial, Phase II', UNKNOWN, UNKNOWN",
    "Observational Study, UNKNOWN, UNKNOWN",
    "Randomized Controlled Trial;Systematic Review, SYSTEMATIC_REVIEW, UNKNOWN",
    "Review;Meta-Analysis, SYSTEMATIC_REVIEW, UNKNOWN",
    "Case Reports;Journal Article, CASE_REPORT, UNKNOWN",
    "Clinical Trial Protocol, UNKNOWN, PROTOCOL",
    "Clinical Trial Protocol;Randomized Controlled Trial, RANDOMISED_TRIAL, PROTOCOL",
    "Trial registry record, UNKNOWN, REGISTRATION"
  })
  void areStudiesWhereAPublicationTypeStatesADesign(
      String types, StudyDesign design, ReportKind kind) {
    Study study = source(SourceKind.AS_STATED, types).study().orElseThrow();
    assertThat(study.design()).isEqualTo(design);
    assertThat(study.mainReport().kind()).isEqualTo(kind);
    assertThat(study.conditions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Journal Article", "Review", "Editorial;Comment", "Practice Guideline", "''"})
  void areBackgroundWhereNoDesignIsStated(String types) {
    assertThat(source(SourceKind.AS_STATED, types).study()).isEmpty();
  }

  @Test
  void areNeverJudgedByTheirTitle() {
    Publication record =
        builder().title("A randomized controlled trial of NCT00000001").build().orElseThrow();
    assertThat(new PublicationMapper(SourceKind.AS_STATED).source(record, KEY).study()).isEmpty();
  }

  @Test
  void areStudiesWithARegistryNumber() {
    Publication record =
        builder()
            .identifier(RegistryNumber.parse("NCT00000001").orElseThrow())
            .build()
            .orElseThrow();
    assertThat(new PublicationMapper(SourceKind.AS_STATED).source(record, KEY).study()).isPresent();
  }

  @Test
  void becomeWhatTheUserSays() {
    assertThat(source(SourceKind.REFERENCES, "Randomized Controlled Trial").study()).isEmpty();
    Study study = source(SourceKind.STUDIES, "Journal Article").study().orElseThrow();
    assertThat(study.design()).isEqualTo(StudyDesign.UNKNOWN);
  }

  @Test
  void bearTheNoticesOfTheirTypesAndFields() {
    Publication record =
        builder()
            .publicationType("Retracted Publication")
            .notice(Notice.EXPRESSION_OF_CONCERN)
            .build()
            .orElseThrow();
    Source source = new PublicationMapper(SourceKind.AS_STATED).source(record, KEY);
    assertThat(source.mainReport().notices())
        .containsExactly(Notice.RETRACTION, Notice.EXPRESSION_OF_CONCERN);
  }

  /** A notice of retraction is an article of its own, which nobody retracted. */
  @Test
  void areNotRetractedByBeingTheNotice() {
    for (String type :
        List.of("Retraction of Publication", "Retraction Notice", "Expression of Concern")) {
      assertThat(source(SourceKind.AS_STATED, type).mainReport().notices()).isEmpty();
    }
  }

  private static Source source(SourceKind kind, String types) {
    PublicationBuilder record = builder();
    for (String type : types.split(";", -1)) {
      record.publicationType(type);
    }
    return new PublicationMapper(kind).source(record.build().orElseThrow(), KEY);
  }

  private static PublicationBuilder builder() {
    return Publication.builder(new SourceLocation("a.nbib", 1))
        .key(Optional.of(KEY))
        .title("Study A");
  }
}
