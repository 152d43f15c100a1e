package org.evidencecatalog.importer.registry;

import java.util.Locale;
import org.evidencecatalog.vocabulary.Coded;

/** What a text of a registry's record is about. */
public enum RegistryField implements Coded {
  /** The number of the trial in its registry; required. */
  NUMBER,
  /** Other numbers of the trial. */
  OTHER_NUMBERS,
  /** The title for the public; required, unless there is a scientific one. */
  TITLE,
  /** The title for scientists, read where there is none for the public. */
  SCIENTIFIC_TITLE,
  /** A short name. */
  ACRONYM,
  /** Web address of the record. */
  URL,
  /** The registry that holds the record. */
  REGISTER,
  /** Where the study stands. */
  STATUS,
  /** Conditions studied. */
  CONDITION,
  /** Interventions, perhaps with a type or an arm before each. */
  INTERVENTION,
  /** Who is responsible. */
  SPONSOR,
  /** Who helps the sponsor. */
  COLLABORATORS,
  /** Class of those who pay. */
  FUNDER_CLASS,
  /** Phases of drug development. */
  PHASE,
  /** Number of participants, planned or enrolled. */
  ENROLMENT,
  /** Interventional, observational, … */
  STUDY_TYPE,
  /** Allocation, model, masking, purpose, perspective. */
  STUDY_DESIGN,
  /** When the study started, or is to start. */
  START_DATE,
  /** When the study was completed, or is to be. */
  COMPLETION_DATE,
  /** When the last participant was measured for the primary outcome, or is to be. */
  PRIMARY_COMPLETION_DATE,
  /** When the record was first public. */
  REGISTERED,
  /** The same date as eight digits, which beats one whose day and month may be confused. */
  REGISTERED_AS_DIGITS,
  /** When the record was last changed. */
  UPDATED,
  /** When results were posted. */
  RESULTS_POSTED,
  /** Whether the registry holds results. */
  HAS_RESULTS,
  /** Sexes that could take part. */
  SEX,
  /** Ages that could take part. */
  AGE,
  /** Lowest age that could take part. */
  AGE_FROM,
  /** Highest age that could take part. */
  AGE_TO,
  /** Countries. */
  COUNTRIES;

  /** The name in messages and for kept texts: the code of the column of studies files it feeds. */
  public String field() {
    return switch (this) {
      case NUMBER -> "id";
      case OTHER_NUMBERS -> "registration";
      case ENROLMENT -> "n_randomised";
      case STUDY_DESIGN, STUDY_TYPE -> "design";
      case REGISTERED, REGISTERED_AS_DIGITS -> "issued";
      case FUNDER_CLASS -> "funding";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
