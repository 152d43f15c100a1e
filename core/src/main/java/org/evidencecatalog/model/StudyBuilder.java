package org.evidencecatalog.model;

import java.util.List;
import java.util.Optional;

/** Builds a {@link Study} step by step; what is not set stays unknown. Not thread-safe. */
public final class StudyBuilder {
  private List<Report> reports;
  private List<String> conditions = List.of();
  private Optional<String> population = Optional.empty();
  private List<String> interventions = List.of();
  private List<String> comparators = List.of();
  private StudyDesign design = StudyDesign.UNKNOWN;
  private List<StudyDesign> includedDesigns = List.of();
  private StudyStatus status = StudyStatus.UNKNOWN;
  private SampleSize sampleSize = SampleSize.UNKNOWN;
  private Blinding blinding = Blinding.UNKNOWN;
  private Answer allocationConcealed = Answer.UNKNOWN;
  private List<Funding> funding = List.of();
  private Optional<PartialDate> started = Optional.empty();
  private Optional<PartialDate> finished = Optional.empty();
  private List<OutcomeResult> results = List.of();
  private List<Appraisal> appraisals = List.of();
  private List<Conflict> conflicts = List.of();
  private List<Origin> origins = List.of();

  StudyBuilder(List<Report> reports) {
    this.reports = reports;
  }

  /** Reports, the main one first. */
  public StudyBuilder reports(List<Report> value) {
    this.reports = value;
    return this;
  }

  /** Labels of the conditions studied, as printed. */
  public StudyBuilder conditions(List<String> value) {
    this.conditions = value;
    return this;
  }

  /** Who took part, in words. */
  public StudyBuilder population(Optional<String> value) {
    this.population = value;
    return this;
  }

  /** Labels of the interventions, as printed. */
  public StudyBuilder interventions(List<String> value) {
    this.interventions = value;
    return this;
  }

  /** Labels of the comparators, as printed. */
  public StudyBuilder comparators(List<String> value) {
    this.comparators = value;
    return this;
  }

  /** Design. */
  public StudyBuilder design(StudyDesign value) {
    this.design = value;
    return this;
  }

  /** Designs a review included. */
  public StudyBuilder includedDesigns(List<StudyDesign> value) {
    this.includedDesigns = value;
    return this;
  }

  /** Where it stands. */
  public StudyBuilder status(StudyStatus value) {
    this.status = value;
    return this;
  }

  /** How many people. */
  public StudyBuilder sampleSize(SampleSize value) {
    this.sampleSize = value;
    return this;
  }

  /** Who was blinded. */
  public StudyBuilder blinding(Blinding value) {
    this.blinding = value;
    return this;
  }

  /** Whether allocation was concealed. */
  public StudyBuilder allocationConcealed(Answer value) {
    this.allocationConcealed = value;
    return this;
  }

  /** Who paid. */
  public StudyBuilder funding(List<Funding> value) {
    this.funding = value;
    return this;
  }

  /** When it started. */
  public StudyBuilder started(Optional<PartialDate> value) {
    this.started = value;
    return this;
  }

  /** When it was completed, or is to be. */
  public StudyBuilder finished(Optional<PartialDate> value) {
    this.finished = value;
    return this;
  }

  /** Results by outcome and time. */
  public StudyBuilder results(List<OutcomeResult> value) {
    this.results = value;
    return this;
  }

  /** Appraisals of its risk of bias. */
  public StudyBuilder appraisals(List<Appraisal> value) {
    this.appraisals = value;
    return this;
  }

  /** Values on which its reports disagree. */
  public StudyBuilder conflicts(List<Conflict> value) {
    this.conflicts = value;
    return this;
  }

  /** Where each value was read, if several records tell of the study. */
  public StudyBuilder origins(List<Origin> value) {
    this.origins = value;
    return this;
  }

  /** The study. */
  public Study build() {
    return new Study(
        reports,
        conditions,
        population,
        interventions,
        comparators,
        design,
        includedDesigns,
        status,
        sampleSize,
        blinding,
        allocationConcealed,
        funding,
        started,
        finished,
        results,
        appraisals,
        conflicts,
        origins);
  }
}
