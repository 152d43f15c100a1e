package org.evidencecatalog.grading.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.evidencecatalog.grading.EvidenceSelection;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.Matching;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Study;

/** Grades a question as it is, and with its studies changed. */
final class Regrading {
  private final Question question;
  private final List<Study> studies;
  private final Matching matching;
  private final Framework framework;
  private final Grade now;

  Regrading(Question question, Collection<Study> studies, Matching matching, Framework framework) {
    this.question = question;
    this.matching = matching;
    this.framework = framework;
    this.studies = relevant(EvidenceSelection.of(question, studies, matching), studies);
    this.now = grade(this.studies);
  }

  /** Studies that the selection holds or names; no other can move the grade. */
  private static List<Study> relevant(EvidenceSelection selection, Collection<Study> studies) {
    List<CitationKey> named = new ArrayList<>();
    Stream.concat(selection.bodies().stream(), Stream.of(selection.whole()))
        .forEach(
            body -> {
              named.addAll(body.ids());
              body.reviews().forEach(review -> named.add(review.id()));
              body.ongoing().forEach(study -> named.add(study.id()));
              body.exclusions().forEach(exclusion -> named.add(exclusion.id()));
            });
    Set<CitationKey> keys = new HashSet<>(named);
    return studies.stream()
        .filter(study -> study.reports().stream().anyMatch(report -> keys.contains(report.key())))
        .toList();
  }

  Question question() {
    return question;
  }

  /** The grade as it is. */
  Grade now() {
    return now;
  }

  /** The studies that have to do with the question. */
  List<Study> studies() {
    return studies;
  }

  private Grade grade(List<Study> of) {
    return EvidenceSelection.of(question, of, matching).grade(framework);
  }

  /** The grade with one further study. */
  Grade with(Study further) {
    List<Study> more = new ArrayList<>(studies);
    more.add(further);
    return grade(more);
  }

  /** The grade with some studies changed. */
  Grade changing(Predicate<Study> which, UnaryOperator<Study> change) {
    return grade(
        studies.stream().map(study -> which.test(study) ? change.apply(study) : study).toList());
  }

  /** The levels without each study of the graded body. */
  List<WhatIf.Without> withoutEach() {
    return now.body().ids().stream().map(this::without).toList();
  }

  private WhatIf.Without without(CitationKey id) {
    Optional<Level> level =
        grade(studies.stream().filter(study -> !study.id().equals(id)).toList()).level();
    return new WhatIf.Without(id, level, isOther(level));
  }

  /** Whether a level is not that of today. */
  boolean isOther(Optional<Level> level) {
    return !level.map(Level::code).equals(now.level().map(Level::code));
  }
}
