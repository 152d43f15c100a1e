package org.evidencecatalog.grading;

import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Coded;

/**
 * The classes of design that are never pooled with each other. Which design belongs to which is a
 * house rule after GRADE (Balshem 2011, J Clin Epidemiol 64:401).
 */
public enum BodyKind implements Coded {
  /** Allocated at random. */
  RANDOMISED,
  /** A comparison group, not allocated at random. */
  NON_RANDOMISED,
  /** No comparison group. */
  UNCONTROLLED,
  /** Systematic reviews, standing in where there is no primary study. */
  REVIEW;

  /** The kind of body a study of that design belongs to; empty if the design is unknown. */
  public static Optional<BodyKind> of(StudyDesign design) {
    return switch (design) {
      case RANDOMISED_TRIAL, CLUSTER_RANDOMISED_TRIAL, CROSSOVER_TRIAL, N_OF_1_TRIAL ->
          Optional.of(RANDOMISED);
      case QUASI_RANDOMISED_TRIAL,
          CONTROLLED_ALLOCATION_UNKNOWN,
          NON_RANDOMISED_TRIAL,
          COHORT,
          CASE_CONTROL,
          INTERRUPTED_TIME_SERIES ->
          Optional.of(NON_RANDOMISED);
      case BEFORE_AFTER, CROSS_SECTIONAL, CASE_SERIES, CASE_REPORT -> Optional.of(UNCONTROLLED);
      case SYSTEMATIC_REVIEW -> Optional.of(REVIEW);
      case UNKNOWN -> Optional.empty();
    };
  }

  /** The English noun for so many of them. */
  public String noun(int count) {
    return noun(count, StatementLanguage.ENGLISH);
  }

  /** The noun for so many of them in a language. */
  String noun(int count, StatementLanguage language) {
    return language.counted(StatementText.valueOf("NOUN_" + name()), count, Map.of());
  }

  /**
   * The code in JSON: studies without a comparison group are {@code non_randomised} too, told apart
   * by {@link #hasComparison()}.
   */
  @Override
  public String code() {
    return this == UNCONTROLLED ? NON_RANDOMISED.code() : Coded.super.code();
  }

  /** Whether its studies compare groups; reviews are taken to. */
  public boolean hasComparison() {
    return this != UNCONTROLLED;
  }
}
