package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** How a study was designed. */
public enum StudyDesign implements Coded {
  /** Parallel groups, allocated at random. */
  RANDOMISED_TRIAL,
  /** Groups of people allocated at random. */
  CLUSTER_RANDOMISED_TRIAL,
  /** Each participant receives the treatments in random order. */
  CROSSOVER_TRIAL,
  /** Allocated by a rule that can be foreseen, such as alternation. */
  QUASI_RANDOMISED_TRIAL,
  /** A concurrent control group; how people got into it is unknown. */
  CONTROLLED_ALLOCATION_UNKNOWN,
  /** An assigned treatment, not allocated at random. */
  NON_RANDOMISED_TRIAL,
  /** Groups followed over time. */
  COHORT,
  /** People with and without the outcome, looked back upon. */
  CASE_CONTROL,
  /** Repeated measurements before and after a change. */
  INTERRUPTED_TIME_SERIES,
  /** One group measured before and after. */
  BEFORE_AFTER,
  /** One group measured once. */
  CROSS_SECTIONAL,
  /** Several patients, no comparison. */
  CASE_SERIES,
  /** One patient, or very few, described. */
  CASE_REPORT,
  /** One patient, treatments in random order. */
  N_OF_1_TRIAL,
  /** A review of studies, with or without meta-analysis. */
  SYSTEMATIC_REVIEW,
  /** Not reported, or not understood. */
  UNKNOWN
}
