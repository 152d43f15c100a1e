package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.importer.value.Answers;
import org.evidencecatalog.importer.value.Dates;
import org.evidencecatalog.importer.value.DesignReading;
import org.evidencecatalog.importer.value.DesignText;
import org.evidencecatalog.importer.value.Lists;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.evidencecatalog.vocabulary.Vocabulary;

/** Reads the cells of a row of a studies file. */
final class StudyCells {
  private static final String UNKNOWN = "unknown";
  private static final DesignReading NO_DESIGN = new DesignReading(StudyDesign.UNKNOWN, false);

  private final ReferenceCells reference;
  private final ReportCells report;
  private final SampleSizeCells sampleSize;
  private final BlindingCells blinding;
  private final ConditionNotes conditionNotes;
  private final CellReader<List<String>> conditions;
  private final CellReader<String> population;
  private final CellReader<List<String>> interventions;
  private final CellReader<List<String>> comparators;
  private final CellReader<DesignReading> design;
  private final CellReader<List<StudyDesign>> includedDesigns;
  private final CellReader<StudyStatus> status;
  private final CellReader<Answer> concealed;
  private final CellReader<List<Funding>> funding;
  private final CellReader<PartialDate> started;
  private final CellReader<PartialDate> finished;
  private final CellReader<List<Appraisal>> pedro;

  StudyCells(Readers readers, Vocabulary vocabulary, boolean ofRegistry) {
    // ClinicalTrials.gov separates the items of its lists with bars.
    char separator = ofRegistry ? '|' : ';';
    this.reference = new ReferenceCells(readers, separator, ofRegistry);
    this.report = new ReportCells(readers, separator);
    this.sampleSize = new SampleSizeCells(readers);
    this.blinding = new BlindingCells(readers);
    this.conditionNotes = new ConditionNotes(vocabulary);
    this.conditions =
        readers.recurring(StudyColumn.CONDITION, StudyCells.known(Lists.labels(separator)));
    this.population = readers.recurring(StudyColumn.POPULATION, Parsed::plain);
    this.interventions = readers.recurring(StudyColumn.INTERVENTION, Lists.labels(separator));
    this.comparators = readers.recurring(StudyColumn.COMPARATOR, Lists.labels(separator));
    this.design = readers.recurring(StudyColumn.DESIGN, DesignText::read);
    this.includedDesigns =
        readers.recurring(
            StudyColumn.INCLUDED_DESIGNS, Lists.of(separator, StudyCells::includedDesign));
    this.status = readers.recurring(StudyColumn.STATUS, StudyFields.STATUSES::read);
    this.concealed = readers.recurring(StudyColumn.ALLOCATION_CONCEALED, Answers::read);
    this.funding =
        readers.recurring(StudyColumn.FUNDING, Lists.of(separator, StudyFields.FUNDERS::read));
    this.started = readers.recurring(StudyColumn.START_DATE, Dates::read);
    this.finished = readers.recurring(StudyColumn.COMPLETION_DATE, Dates::read);
    this.pedro = readers.recurring(StudyColumn.PEDRO_SCORE, StudyFields::pedro);
  }

  /** The word stands for no condition, in a column that may not be blank. */
  private static Function<String, Parsed<List<String>>> known(
      Function<String, Parsed<List<String>>> reading) {
    return text ->
        text.equalsIgnoreCase(UNKNOWN)
            ? new Parsed<>(Optional.empty(), List.of())
            : reading.apply(text);
  }

  private static Parsed<StudyDesign> includedDesign(String text) {
    return DesignText.read(text).map(DesignReading::design);
  }

  /** The study; its title must not be blank. */
  Study read(CurrentRow row, CitationKey key) {
    Reference cited = reference.read(row, key);
    DesignReading designed = design.read(row).orElse(NO_DESIGN);
    ReportKind kind = report.kind(row, designed.protocol());
    StudyBuilder study = Study.builder(Report.of(key, kind, cited)).design(designed.design());
    readPico(row, study);
    readSizes(row, study, kind);
    readRest(row, study);
    // Only now are the readings of all cells known, which the report keeps.
    return study.reports(List.of(report.read(row, key, kind, cited))).build();
  }

  private void readPico(CurrentRow row, StudyBuilder study) {
    List<String> labels = conditions.read(row).orElse(List.of());
    conditionNotes.tell(row, conditions.place(), labels);
    study
        .conditions(labels)
        .population(population.read(row))
        .interventions(interventions.read(row).orElse(List.of()))
        .comparators(comparators.read(row).orElse(List.of()));
  }

  private void readSizes(CurrentRow row, StudyBuilder study, ReportKind kind) {
    StudyStatus stands = status.read(row).orElse(StudyStatus.UNKNOWN);
    boolean toCome = kind == ReportKind.PROTOCOL || kind == ReportKind.REGISTRATION;
    study.status(stands).sampleSize(sampleSize.read(row, toCome, stands));
  }

  private void readRest(CurrentRow row, StudyBuilder study) {
    study
        .includedDesigns(includedDesigns.read(row).orElse(List.of()))
        .blinding(blinding.read(row))
        .allocationConcealed(concealed.read(row).orElse(Answer.UNKNOWN))
        .funding(funding.read(row).orElse(List.of()))
        .started(started.read(row))
        .finished(finished.read(row))
        .appraisals(pedro.read(row).orElse(List.of()));
  }
}
