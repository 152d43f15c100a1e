package org.evidencecatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One study, whatever the number of its reports. Conditions, interventions and comparators are
 * labels as printed; a catalog resolves them with its vocabulary. Build with {@link #builder}.
 *
 * @param reports its reports, the main one first; never empty
 * @param conditions labels of the conditions studied, as printed; empty if unknown
 * @param population who took part, in words
 * @param interventions labels of the interventions, as printed; empty if unknown
 * @param comparators labels of the comparators, as printed; empty if not reported ("no treatment"
 *     is a comparator)
 * @param design how it was designed
 * @param includedDesigns designs of the studies a review included
 * @param status where it stands
 * @param sampleSize how many people
 * @param blinding who was blinded
 * @param allocationConcealed whether those who enrolled people could foresee the next allocation
 * @param funding who paid; empty if not reported
 * @param started when it started
 * @param finished when it was completed, or is planned to be
 * @param results results by outcome and time point
 * @param appraisals appraisals of its risk of bias, as given
 * @param conflicts values on which its reports disagree
 * @param origins of a study that several records tell of, where each value was read; empty for a
 *     study of one record
 */
public record Study(
    List<Report> reports,
    List<String> conditions,
    Optional<String> population,
    List<String> interventions,
    List<String> comparators,
    StudyDesign design,
    List<StudyDesign> includedDesigns,
    StudyStatus status,
    SampleSize sampleSize,
    Blinding blinding,
    Answer allocationConcealed,
    List<Funding> funding,
    Optional<PartialDate> started,
    Optional<PartialDate> finished,
    List<OutcomeResult> results,
    List<Appraisal> appraisals,
    List<Conflict> conflicts,
    List<Origin> origins)
    implements Source {

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if there is no report
   */
  public Study {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a study has at least one report");
    }
    reports = List.copyOf(reports);
    conditions = List.copyOf(conditions);
    Objects.requireNonNull(population, "population");
    interventions = List.copyOf(interventions);
    comparators = List.copyOf(comparators);
    Objects.requireNonNull(design, "design");
    includedDesigns = List.copyOf(includedDesigns);
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(sampleSize, "sampleSize");
    Objects.requireNonNull(blinding, "blinding");
    Objects.requireNonNull(allocationConcealed, "allocationConcealed");
    funding = List.copyOf(funding);
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(finished, "finished");
    results = List.copyOf(results);
    appraisals = List.copyOf(appraisals);
    conflicts = List.copyOf(conflicts);
    origins = List.copyOf(origins);
  }

  /** Starts a study with its main report. */
  public static StudyBuilder builder(Report main) {
    return new StudyBuilder(List.of(main));
  }

  /** A builder that starts with everything this study holds. */
  public StudyBuilder toBuilder() {
    return new StudyBuilder(reports)
        .conditions(conditions)
        .population(population)
        .interventions(interventions)
        .comparators(comparators)
        .design(design)
        .includedDesigns(includedDesigns)
        .status(status)
        .sampleSize(sampleSize)
        .blinding(blinding)
        .allocationConcealed(allocationConcealed)
        .funding(funding)
        .started(started)
        .finished(finished)
        .results(results)
        .appraisals(appraisals)
        .conflicts(conflicts)
        .origins(origins);
  }

  @Override
  public CitationKey id() {
    return mainReport().key();
  }

  /**
   * Where the value of a field was read. Nothing is said where that is not known for certain: of a
   * value that was assumed, or of which several records may be the origin.
   *
   * @param field the field, in the words of the CSV format
   */
  public Optional<Origin> origin(String field) {
    if (!origins.isEmpty()) {
      return origins.stream().filter(origin -> origin.field().equals(field)).findFirst();
    }
    Report main = mainReport();
    return reports.size() > 1 || !main.aliases().isEmpty()
        ? Optional.empty()
        : Origin.of(field, main.location(), main.readings());
  }

  /** Whether it is a review of other studies. */
  public boolean isReview() {
    return design == StudyDesign.SYSTEMATIC_REVIEW;
  }

  /**
   * Whether it contributes results: it has a report that bears them, and its status is not planned,
   * recruiting, active, suspended or withdrawn. Otherwise it is ongoing or unpublished.
   */
  public boolean contributesResults() {
    return reports.stream().anyMatch(Report::bearsResults)
        && switch (status) {
          case PLANNED, RECRUITING, ACTIVE, SUSPENDED, WITHDRAWN -> false;
          case COMPLETED, TERMINATED, UNKNOWN -> true;
        };
  }

  /** Whether all reports that bear results were retracted. */
  public boolean isRetracted() {
    List<Report> bearing = reports.stream().filter(Report::bearsResults).toList();
    return !bearing.isEmpty() && bearing.stream().allMatch(Report::isRetracted);
  }

  /** Whether a report bears that notice. */
  public boolean has(Notice notice) {
    return reports.stream().anyMatch(report -> report.notices().contains(notice));
  }

  /** All registry numbers of its reports, each once. */
  public List<RegistryNumber> registryNumbers() {
    return reports.stream()
        .flatMap(report -> report.reference().registryNumbers().stream())
        .distinct()
        .toList();
  }
}
