package org.evidencecatalog.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.Conflict;
import org.evidencecatalog.model.Origin;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.evidencecatalog.vocabulary.Coded;
import org.evidencecatalog.vocabulary.Labels;

/**
 * Makes one study of several records of it. Every field is taken from the first record that knows
 * it, and where that was is kept; what the others say instead is kept as a conflict. Lists of
 * labels are united.
 */
final class StudyMerge {
  private static final SourceLocation NOWHERE = new SourceLocation("", 1);

  private final List<Study> byTrust;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  /** Starts with the records, the most trusted first. */
  StudyMerge(List<Study> byTrust) {
    this.byTrust = byTrust;
    byTrust.forEach(study -> conflicts.addAll(study.conflicts()));
  }

  Study merged(List<Report> reports) {
    return Study.builder(reports.get(0))
        .reports(reports)
        .conditions(labels("condition", Study::conditions))
        .population(optional("population", Study::population))
        .interventions(labels("intervention", Study::interventions))
        .comparators(labels("comparator", Study::comparators))
        .design(coded("design", Study::design, StudyDesign.UNKNOWN))
        .includedDesigns(list("included_designs", Study::includedDesigns))
        .status(coded("status", Study::status, StudyStatus.UNKNOWN))
        .sampleSize(sampleSize())
        .blinding(blinding())
        .allocationConcealed(
            coded("allocation_concealed", Study::allocationConcealed, Answer.UNKNOWN))
        .funding(list("funding", Study::funding))
        .started(optional("start_date", Study::started))
        .finished(optional("completion_date", Study::finished))
        .results(byTrust.stream().flatMap(study -> study.results().stream()).toList())
        .appraisals(byTrust.stream().flatMap(StudyMerge::located).toList())
        .conflicts(conflicts)
        .origins(origins)
        .build();
  }

  private SampleSize sampleSize() {
    return new SampleSize(
        number("n_planned", SampleSize::planned),
        number("n_randomised", SampleSize::randomised),
        number("n_analysed", SampleSize::analysed),
        number("n_completed", SampleSize::completed),
        list("arm_sizes", study -> study.sampleSize().arms()),
        number("included_studies", SampleSize::includedStudies),
        number("included_participants", SampleSize::includedParticipants));
  }

  private Blinding blinding() {
    return new Blinding(
        coded("blinding", study -> study.blinding().label(), BlindingLabel.UNKNOWN),
        byTrust.stream().flatMap(study -> study.blinding().asPrinted().stream()).findFirst(),
        role("blinded_participants", Blinding::participants),
        role("blinded_providers", Blinding::providers),
        role("blinded_assessors", Blinding::outcomeAssessors),
        role("blinded_analysts", Blinding::analysts));
  }

  private Answer role(String field, Function<Blinding, Answer> who) {
    return coded(field, study -> who.apply(study.blinding()), Answer.UNKNOWN);
  }

  private OptionalInt number(String field, Function<SampleSize, OptionalInt> count) {
    return first(
        field,
        study -> count.apply(study.sampleSize()),
        OptionalInt::isPresent,
        value -> Integer.toString(value.getAsInt()),
        OptionalInt.empty());
  }

  private <T> Optional<T> optional(String field, Function<Study, Optional<T>> value) {
    return first(
        field,
        value,
        Optional::isPresent,
        known -> known.map(Object::toString).orElse(""),
        Optional.empty());
  }

  private <T extends Coded> T coded(String field, Function<Study, T> value, T unknown) {
    return first(field, value, known -> !known.equals(unknown), Coded::code, unknown);
  }

  private <T> List<T> list(String field, Function<Study, List<T>> value) {
    return first(field, value, known -> !known.isEmpty(), Object::toString, List.of());
  }

  /** The first known value; other known values become conflicts. */
  private <T> T first(
      String field,
      Function<Study, T> value,
      Predicate<T> isKnown,
      Function<T, String> text,
      T unknown) {
    List<Study> knowing =
        byTrust.stream().filter(study -> isKnown.test(value.apply(study))).toList();
    if (knowing.isEmpty()) {
      return unknown;
    }
    Study trusted = knowing.get(0);
    T kept = value.apply(trusted);
    trusted.origin(field).ifPresent(origins::add);
    for (Study study : knowing.subList(1, knowing.size())) {
      T other = value.apply(study);
      if (!Objects.equals(kept, other)) {
        conflicts.add(
            new Conflict(field, text.apply(kept), where(trusted), text.apply(other), where(study)));
      }
    }
    return kept;
  }

  private static SourceLocation where(Study study) {
    return study.mainReport().location().orElse(NOWHERE);
  }

  /** Appraisals, those of the record itself with its place. */
  private static Stream<Appraisal> located(Study study) {
    Optional<SourceLocation> where = study.origin("pedro_score").map(Origin::location);
    return study.appraisals().stream().map(each -> where.map(each::readAt).orElse(each));
  }

  /**
   * The labels of all records, each once however it is spelt; where they were read only if one
   * record has them all.
   */
  private List<String> labels(String field, Function<Study, List<String>> value) {
    List<Study> knowing = byTrust.stream().filter(study -> !value.apply(study).isEmpty()).toList();
    if (knowing.size() == 1) {
      knowing.get(0).origin(field).ifPresent(origins::add);
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (Study study : byTrust) {
      value.apply(study).forEach(label -> labels.putIfAbsent(Labels.normalise(label), label));
    }
    return List.copyOf(labels.values());
  }
}
