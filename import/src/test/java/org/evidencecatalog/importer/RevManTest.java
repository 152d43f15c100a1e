package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyStatus;
import org.evidencecatalog.model.Uncertainty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A synthetic review of RevMan 5. */
class RevManTest {
  private ImportResult result;

  @BeforeEach
  void read() throws URISyntaxException {
    result = EvidenceImporter.standard().read(OneCollectionTest.fixture("review.rm5"));
  }

  private Study study(String key) {
    return result.catalog().find(key).flatMap(source -> source.study()).orElseThrow();
  }

  @Test
  void everyStudyAndOtherReferenceIsARecord() {
    assertThat(result.files().get(0).format()).isEqualTo(ImportFormat.REVMAN);
    assertThat(result.records()).isEqualTo(5);
    assertThat(result.rejected()).isZero();
    assertThat(result.catalog().studies())
        .extracting(study -> study.id().value())
        .containsExactly("Alpha 2010", "Beta 2012", "Delta");
    assertThat(result.catalog().find("Gamma 2013").orElseThrow().study()).isEmpty();
    assertThat(result.catalog().find("Gamma 2013").orElseThrow().mainReport().extra())
        .contains(new ExtraField("study list", "excluded"));
    assertThat(result.catalog().find("Handbook 2011")).isPresent();
  }

  @Test
  void theReportsOfAStudyStayTogetherThePrimaryOneFirst() {
    Study alpha = study("Alpha 2010");
    assertThat(alpha.reports())
        .extracting(report -> report.reference().title())
        .containsExactlyInAnyOrder("Study Alpha", "A later report");
    assertThat(alpha.mainReport().reference().title()).isEqualTo("Study Alpha");
    assertThat(alpha.mainReport().reference().authors()).hasSize(2);
    assertThat(alpha.mainReport().reference().identifier(Doi.class))
        .contains(new Doi("10.1000/alpha"));
    assertThat(alpha.mainReport().reference().identifier(Pmid.class))
        .contains(new Pmid("10000001"));
    assertThat(alpha.registryNumbers()).hasSize(1);
  }

  @Test
  void aStudyWithoutReferenceIsCitedByItsName() {
    assertThat(study("Beta 2012").mainReport().reference().title()).isEqualTo("Beta 2012");
    assertThat(study("Beta 2012").mainReport().year()).contains(2012);
  }

  @Test
  void ongoingStudiesAreActive() {
    assertThat(study("Delta").status()).isEqualTo(StudyStatus.ACTIVE);
  }

  @Test
  void yesIsALowRiskOfBias() {
    assertThat(study("Alpha 2010").appraisals())
        .singleElement()
        .satisfies(
            appraisal -> {
              assertThat(appraisal.tool()).isEqualTo("rob1");
              assertThat(appraisal.answers())
                  .containsExactly(
                      new ItemAnswer("Random sequence generation (selection bias)", "low"),
                      new ItemAnswer("Allocation concealment (selection bias)", "high"));
            });
    assertThat(study("Beta 2012").appraisals().get(0).answers())
        .containsExactly(new ItemAnswer("Random sequence generation (selection bias)", "unclear"));
    assertThat(Texts.only(result, ProblemCode.STUDY_UNKNOWN).value()).contains("STD-X");
  }

  @Test
  void rowsOfStudiesAreResultsAndTotalsOfGroupsAreNot() {
    List<OutcomeResult> results = study("Alpha 2010").results();
    assertThat(results)
        .extracting(OutcomeResult::outcome)
        .containsExactly("Recovery", "Pain (Women)", "Time to recovery");
    assertThat(results)
        .extracting(OutcomeResult::data)
        .containsExactly(
            new ResultData.DichotomousArms(10, 50, 20, 50),
            new ResultData.ContinuousArms(2.5, 1.0, 50, 3.5, 1.5, 50),
            new ResultData.ReportedEffect(
                EffectMeasure.HR,
                -0.5,
                new Uncertainty.StandardError(0.2),
                EffectScale.LOG,
                Answer.UNKNOWN));
    assertThat(results.get(0).arm1()).isEqualTo(Optional.of("Exercise"));
    assertThat(results.get(0).arm2()).isEqualTo(Optional.of("No exercise"));
  }

  @Test
  void zerosThatStandForNothingAreNoData() {
    assertThat(result.problems())
        .filteredOn(problem -> problem.column().equals(Optional.of("CONT_DATA")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.value()).contains("STD-B"));
  }
}
