package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.junit.jupiter.api.Test;

/** What becomes of the cells of a studies file. */
class StudyCellsTest {
  private static final String HEADER = "id,title,condition,";

  @Test
  void everyPlainCellArrives() {
    ImportResult result =
        Texts.read(
            "studies.csv",
            "id,title,condition,study,report_kind,authors,year,journal,volume,issue,pages,doi,pmid,"
                + "pmcid,registration,url,population,intervention,comparator,design,status,"
                + "n_planned,n_randomised,n_analysed,n_completed,arm_sizes,blinding,allocation_concealed,"
                + "funding,start_date,completion_date,notice,pedro_score,language",
            "a,A title,neck pain; shoulder pain,S1,results,Smith J,2020,J,1,2,3-4,10.1000/x,123,"
                + "PMC12,NCT01234567,https://example.org/,adults,dry needling,no treatment,"
                + "crossover_trial,completed,90,84,80,78,42/42,double,yes,public; charity,2018-01,"
                + "2019-02-03,correction,8/10,en-GB");
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.BLINDING_ROLES_UNKNOWN);
    Study study = Texts.study(result);
    assertThat(study.conditions()).containsExactly("neck pain", "shoulder pain");
    assertThat(study.interventions()).containsExactly("dry needling");
    assertThat(study.comparators()).containsExactly("no treatment");
    assertThat(study.population()).contains("adults");
    assertThat(study.design()).isEqualTo(StudyDesign.CROSSOVER_TRIAL);
    assertThat(study.status()).isEqualTo(StudyStatus.COMPLETED);
    assertThat(study.sampleSize().knownCounts()).containsExactly(90, 84, 80, 78);
    assertThat(study.blinding().label()).isEqualTo(BlindingLabel.DOUBLE);
    assertThat(study.allocationConcealed()).isEqualTo(Answer.YES);
    assertThat(study.funding()).containsExactly(Funding.PUBLIC, Funding.CHARITY);
    assertThat(study.started()).hasToString("Optional[2018-01]");
    assertThat(study.finished()).hasToString("Optional[2019-02-03]");
    assertThat(study.appraisals().get(0).total()).hasValue(8);
    var report = study.mainReport();
    assertThat(report.kind()).isEqualTo(ReportKind.RESULTS);
    assertThat(report.study()).contains("S1");
    assertThat(report.notices()).containsExactly(Notice.CORRECTION);
    assertThat(report.reference().identifiers()).hasSize(5);
    assertThat(report.reference().language()).contains("en-GB");
    assertThat(report.readings()).isEmpty();
  }

  @Test
  void cellsAreTrimmedOfNoBreakSpacesToo() {
    ImportResult result = Texts.readStudy("journal", "\u00a0 Pain \u00a0");
    assertThat(Texts.report(result).reference().container()).contains("Pain");
  }

  @Test
  void aLineBreakInACellIsABlank() {
    ImportResult result =
        Texts.read("studies.csv", "id,title,condition", "a,\"One\r\ntitle\",neck pain");
    assertThat(Texts.report(result).reference().title()).isEqualTo("One title");
  }

  @Test
  void aBareNumberOfAProtocolIsPlanned() {
    ImportResult result =
        Texts.read("studies.csv", HEADER + "design,n", "a,A,neck pain,trial protocol,80");
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.SAMPLE_SIZE_PLANNED);
    assertThat(Texts.study(result).sampleSize().planned()).hasValue(80);
    assertThat(Texts.study(result).sampleSize().randomised()).isEmpty();
    assertThat(Texts.study(result).design()).isEqualTo(StudyDesign.UNKNOWN);
    assertThat(Texts.report(result).kind()).isEqualTo(ReportKind.PROTOCOL);
  }

  @Test
  void anEnrolmentIsPlannedUntilTheStudyIsOver() {
    ImportResult result =
        Texts.read(
            "export.csv",
            "NCT Number,Study Title,Conditions,Study Status,Enrollment",
            "NCT01234567,A,neck pain|shoulder pain,RECRUITING,80",
            "NCT01234568,B,neck pain,COMPLETED,84");
    SampleSize open = Texts.study(result).sampleSize();
    SampleSize over = ((Study) result.sources().get(1)).sampleSize();
    assertThat(open.planned()).hasValue(80);
    assertThat(open.randomised()).isEmpty();
    assertThat(over.randomised()).hasValue(84);
    assertThat(Texts.codes(result))
        .containsExactly(ProblemCode.SAMPLE_SIZE_PLANNED, ProblemCode.VALUE_INTERPRETED);
    assertThat(Texts.study(result).conditions()).containsExactly("neck pain", "shoulder pain");
    assertThat(Texts.report(result).reference().registryNumbers()).hasSize(1);
  }

  @Test
  void aColumnOfItsOwnBeatsWhatAnotherSays() {
    ImportResult result =
        Texts.read("studies.csv", HEADER + "n_planned,n", "a,A,neck pain,90,80 (planned)");
    assertThat(Texts.study(result).sampleSize().planned()).hasValue(90);
  }

  @Test
  void aColumnOnOneRoleBeatsTheText() {
    ImportResult result =
        Texts.read(
            "studies.csv",
            HEADER + "blinding,blinded_assessors,blinded_providers",
            "a,A,neck pain,assessors blinded,no,unclear");
    assertThat(Texts.study(result).blinding().outcomeAssessors()).isEqualTo(Answer.NO);
    assertThat(Texts.study(result).blinding().providers()).isEqualTo(Answer.UNCLEAR);
  }

  @Test
  void aLabelWithAColumnOnARoleNeedsNoNote() {
    ImportResult result =
        Texts.read(
            "studies.csv",
            HEADER + "blinding,blinded_participants",
            "a,A,neck pain,single-blind,yes");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void cellsOfUnknownColumnsAreKeptAsTheyAre() {
    ImportResult result = Texts.readStudy("colour", "N/A");
    assertThat(Texts.report(result).extra()).containsExactly(new ExtraField("colour", "N/A"));
  }

  @Test
  void anAssumptionFillsBlanksOnly() {
    ImportResult result =
        Texts.read(
            EvidenceImporter.standard().assume("interventions", "dry needling"),
            "studies.csv",
            HEADER + "Interventions",
            "a,A,neck pain,",
            "b,B,neck pain,exercise",
            "c,C,neck pain,NA");
    assertThat(result.sources())
        .extracting(source -> ((Study) source).interventions().get(0))
        .containsExactly("dry needling", "exercise", "dry needling");
    var note = Texts.only(result, ProblemCode.VALUE_ASSUMED);
    assertThat(note.message()).startsWith("2 blank cells");
    assertThat(note.column()).contains("Interventions");
    assertThat(Texts.report(result).readings())
        .containsExactly(
            new Reading(
                "intervention",
                "intervention",
                "dry needling",
                Reading.Kind.ASSUMED,
                "the cell is blank; the user said what that means"));
  }

  @Test
  void anAssumptionStandsInForAMissingColumn() {
    EvidenceImporter importer = EvidenceImporter.standard().assume("condition", "neck pain");
    ImportResult result = Texts.read(importer, "studies.csv", "id,title,n", "a,A,5");
    assertThat(Texts.study(result).conditions()).containsExactly("neck pain");
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.VALUE_ASSUMED);
  }

  @Test
  void anAssumptionThatNoCellCouldHoldIsRefused() {
    EvidenceImporter importer = EvidenceImporter.standard();
    assertThatThrownBy(() -> importer.assume("colour", "red"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> importer.assume("id", "a"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> importer.assume("design", "a stroll"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("randomised_trial");
    assertThatThrownBy(() -> importer.assume("year", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
