package org.evidencecatalog.grading.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;

/**
 * What is unknown of the studies of a question and would change its level, each value tried by
 * itself and then for all studies that lack it.
 */
final class MissingValues {
  /** More than any rule asks for. */
  private static final int MANY_PEOPLE = 1_000_000;

  private final Regrading regrading;
  private final List<WhatIf.Unknown> found = new ArrayList<>();

  MissingValues(Regrading regrading) {
    this.regrading = regrading;
  }

  /** The unknowns, those that change the level most first, then by field and study. */
  List<WhatIf.Unknown> unknowns() {
    fill(
        "n_analysed",
        "many",
        study -> !study.isReview() && study.sampleSize().participants().isEmpty(),
        study -> study.toBuilder().sampleSize(analysed(study.sampleSize())).build());
    for (String judgement : List.of("Low", "High")) {
      fill(
          "appraisal",
          judgement,
          study -> !study.isReview() && study.appraisals().isEmpty(),
          study -> study.toBuilder().appraisals(List.of(MoreEvidence.rob2(judgement))).build());
    }
    fill(
        "design",
        StudyDesign.RANDOMISED_TRIAL.code(),
        study ->
            study.design() == StudyDesign.UNKNOWN
                || study.design() == StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN,
        study -> study.toBuilder().design(StudyDesign.RANDOMISED_TRIAL).build());
    regrading
        .question()
        .intervention()
        .ifPresent(
            asked ->
                fill(
                    "intervention",
                    asked,
                    study -> study.interventions().isEmpty(),
                    study -> study.toBuilder().interventions(List.of(asked)).build()));
    found.sort(
        Comparator.comparingInt(this::size)
            .reversed()
            .thenComparing(WhatIf.Unknown::field)
            .thenComparing(unknown -> unknown.study().map(CitationKey::value).orElse(""))
            .thenComparing(WhatIf.Unknown::value));
    return found;
  }

  /** Steps between the level then and now. */
  private int size(WhatIf.Unknown unknown) {
    return Math.abs(rank(unknown.level()) - rank(regrading.now().level()));
  }

  private static int rank(Optional<Level> level) {
    return level.map(Level::rank).orElse(0);
  }

  private void fill(
      String field, String value, Predicate<Study> unknown, UnaryOperator<Study> filled) {
    List<Study> lacking = regrading.studies().stream().filter(unknown).toList();
    for (Study study : lacking) {
      tryOut(Optional.of(study.id()), field, value, study::equals, filled);
    }
    if (lacking.size() > 1) {
      tryOut(Optional.empty(), field, value, unknown, filled);
    }
  }

  private void tryOut(
      Optional<CitationKey> study,
      String field,
      String value,
      Predicate<Study> which,
      UnaryOperator<Study> filled) {
    Optional<Level> then = regrading.changing(which, filled).level();
    if (regrading.isOther(then)) {
      found.add(new WhatIf.Unknown(study, field, value, then));
    }
  }

  private static SampleSize analysed(SampleSize size) {
    return new SampleSize(
        size.planned(),
        size.randomised(),
        OptionalInt.of(MANY_PEOPLE),
        size.completed(),
        size.arms(),
        size.includedStudies(),
        size.includedParticipants());
  }
}
