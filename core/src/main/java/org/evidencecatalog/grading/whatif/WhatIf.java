package org.evidencecatalog.grading.whatif;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.Matching;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Study;

/**
 * What would change the grade of a question. Every answer was found by grading: it is exact for the
 * study that it names.
 *
 * @param grade the grade as it is
 * @param changes for each rule that more evidence can move: the least of it that changes the level
 * @param without the level without each study of the graded body, by id
 * @param unknowns what is unknown and would change the level, the greatest change first
 */
public record WhatIf(
    Grade grade, List<Change> changes, List<Without> without, List<Unknown> unknowns) {

  /** Copies. */
  public WhatIf {
    Objects.requireNonNull(grade, "grade");
    changes = List.copyOf(changes);
    without = List.copyOf(without);
    unknowns = List.copyOf(unknowns);
  }

  /** What more evidence is counted in. */
  public enum Unit {
    /** People in one further study. */
    PARTICIPANTS,
    /** One further study, however small. */
    STUDIES
  }

  /**
   * One further study that changes the level through one rule. With {@code extra} people it does,
   * with one fewer it does not.
   *
   * @param rule id of the rule
   * @param unit what {@code extra} counts
   * @param extra people in the further study, or 1 study
   * @param events events in it, if it has any numbers of events
   * @param level the level then; empty if none can be given then
   * @param study the further study, as it was graded
   */
  public record Change(
      String rule,
      Unit unit,
      int extra,
      Optional<Integer> events,
      Optional<Level> level,
      Study study) {

    /** Checks that nothing is null. */
    public Change {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(events, "events");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(study, "study");
    }
  }

  /**
   * The question without one study.
   *
   * @param study the study left out
   * @param level the level then; empty if none can be given then
   * @param changes whether that is another level
   */
  public record Without(CitationKey study, Optional<Level> level, boolean changes) {

    /** Checks that nothing is null. */
    public Without {
      Objects.requireNonNull(study, "study");
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * A value that nobody gave and that would change the level.
   *
   * @param study the study; empty for all studies of which this is unknown
   * @param field the column that would say it, for example {@code n_analysed}
   * @param value what it was taken to be
   * @param level the level then; empty if none can be given then
   */
  public record Unknown(
      Optional<CitationKey> study, String field, String value, Optional<Level> level) {

    /** Checks that nothing is null. */
    public Unknown {
      Objects.requireNonNull(study, "study");
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * Looks for all that would change a grade.
   *
   * @param question the question
   * @param studies studies that may have to do with it
   * @param matching how studies match questions
   * @param framework the framework, with its judgements
   */
  public static WhatIf of(
      Question question, Collection<Study> studies, Matching matching, Framework framework) {
    Regrading regrading = new Regrading(question, studies, matching, framework);
    Grade now = regrading.now();
    return new WhatIf(
        now,
        new MoreEvidence(regrading, framework).changes(),
        regrading.withoutEach(),
        new MissingValues(regrading).unknowns());
  }
}
