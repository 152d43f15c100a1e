package org.evidencecatalog.store;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.Conflict;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.Origin;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;

/** Studies with all they hold. */
final class StudyLayout extends Layout<Study> {
  private final Field<Study, List<Report>> reports =
      required("reports", new ListCodec<>(ReportLayout.CODEC), Study::reports);
  private final Field<Study, List<String>> conditions =
      list("conditions", Scalars.LABEL, Study::conditions);
  private final Field<Study, Optional<String>> population =
      optional("population", Scalars.OPTIONAL_LABEL, Study::population, Optional.empty());
  private final Field<Study, List<String>> interventions =
      list("interventions", Scalars.LABEL, Study::interventions);
  private final Field<Study, List<String>> comparators =
      list("comparators", Scalars.LABEL, Study::comparators);
  private final Field<Study, StudyDesign> design =
      optional(
          "design",
          CodedCodec.of(StudyDesign.values(), StudyDesign.UNKNOWN),
          Study::design,
          StudyDesign.UNKNOWN);
  private final Field<Study, List<StudyDesign>> includedDesigns =
      list("included_designs", CodedCodec.of(StudyDesign.values()), Study::includedDesigns);
  private final Field<Study, StudyStatus> status =
      optional(
          "status",
          CodedCodec.of(StudyStatus.values(), StudyStatus.UNKNOWN),
          Study::status,
          StudyStatus.UNKNOWN);
  private final Field<Study, SampleSize> sampleSize =
      optional("sample_size", SampleSizeLayout.OR_UNKNOWN, Study::sampleSize, SampleSize.UNKNOWN);
  private final Field<Study, Blinding> blinding =
      optional("blinding", BlindingLayout.OR_UNKNOWN, Study::blinding, Blinding.UNKNOWN);
  private final Field<Study, Answer> allocationConcealed =
      optional(
          "allocation_concealed",
          BlindingLayout.ANSWER,
          Study::allocationConcealed,
          Answer.UNKNOWN);
  private final Field<Study, List<Funding>> funding =
      list("funding", CodedCodec.of(Funding.values()), Study::funding);
  private final Field<Study, Optional<PartialDate>> started =
      optional("started", Scalars.OPTIONAL_DATE, Study::started, Optional.empty());
  private final Field<Study, Optional<PartialDate>> finished =
      optional("finished", Scalars.OPTIONAL_DATE, Study::finished, Optional.empty());
  private final Field<Study, List<OutcomeResult>> results =
      list("results", OutcomeResultLayout.CODEC, Study::results);
  private final Field<Study, List<Appraisal>> appraisals =
      list("appraisals", AppraisalLayout.CODEC, Study::appraisals);
  private final Field<Study, List<Conflict>> conflicts =
      list("conflicts", Provenance.CONFLICT, Study::conflicts);
  private final Field<Study, List<Origin>> origins =
      list("origins", Provenance.ORIGIN, Study::origins);

  StudyLayout() {
    super("a study");
  }

  @Override
  Study make(Values values) {
    return new Study(
        reports.of(values),
        conditions.of(values),
        population.of(values),
        interventions.of(values),
        comparators.of(values),
        design.of(values),
        includedDesigns.of(values),
        status.of(values),
        sampleSize.of(values),
        blinding.of(values),
        allocationConcealed.of(values),
        funding.of(values),
        started.of(values),
        finished.of(values),
        results.of(values),
        appraisals.of(values),
        conflicts.of(values),
        origins.of(values));
  }
}
