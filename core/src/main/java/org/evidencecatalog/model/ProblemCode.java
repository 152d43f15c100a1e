package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** What can be wrong with an input; the constant's name is the code that is printed. */
public enum ProblemCode implements Coded {
  /** No format that is known; fatal. */
  FORMAT_UNRECOGNISED(Severity.ERROR),
  /** Bytes that are no text; fatal. */
  ENCODING_INVALID(Severity.ERROR),
  /** Larger than a documented limit; fatal. */
  LIMIT_EXCEEDED(Severity.ERROR),
  /** A required column is missing; the whole file is left out. */
  HEADER_MISSING_REQUIRED(Severity.ERROR),
  /** A quote is never closed; the rest of the file is left out. */
  CSV_UNCLOSED_QUOTE(Severity.ERROR),
  /** More cells than headers; the row is left out. */
  ROW_TOO_LONG(Severity.ERROR),
  /** A record whose syntax is broken; it is left out. */
  RECORD_MALFORMED(Severity.ERROR),
  /** A required cell is blank; the row is left out. */
  REQUIRED_BLANK(Severity.ERROR),
  /** A key that an earlier row has; this row is left out. */
  KEY_DUPLICATE(Severity.ERROR),
  /** A row about a study that no input has; the row is left out. */
  STUDY_UNKNOWN(Severity.ERROR),
  /** A judgement without a reason; the row is left out. */
  JUDGEMENT_WITHOUT_RATIONALE(Severity.ERROR),
  /** More events than people; the row is left out. */
  EVENTS_EXCEED_TOTAL(Severity.ERROR),
  /** Limits in the wrong order; the row is left out. */
  CI_REVERSED(Severity.ERROR),
  /** Two columns for one field; the second is ignored. */
  HEADER_DUPLICATE(Severity.ERROR),
  /** No number where one is expected; the value is unknown. */
  VALUE_NOT_A_NUMBER(Severity.ERROR),
  /** A number outside its bounds; the value is unknown. */
  VALUE_OUT_OF_RANGE(Severity.ERROR),
  /** A word that the field does not know; the value is unknown. */
  VALUE_NOT_PERMITTED(Severity.ERROR),
  /** No date; the value is unknown. */
  DATE_UNREADABLE(Severity.ERROR),
  /** No identifier of its kind; the value is unknown. */
  IDENTIFIER_INVALID(Severity.ERROR),
  /** A concept above itself; the relation is ignored. */
  CONCEPT_CYCLE(Severity.ERROR),
  /** A label of two concepts; the second is ignored. */
  LABEL_AMBIGUOUS(Severity.ERROR),
  /** Not UTF-8; read as Windows-1252. */
  ENCODING_GUESSED(Severity.WARNING),
  /** A text that a spreadsheet program has changed; kept as it stands. */
  SPREADSHEET_DAMAGE(Severity.WARNING),
  /** Fewer cells than headers; the missing are blank. */
  ROW_TOO_SHORT(Severity.WARNING),
  /** A number of studies where people are counted. */
  SAMPLE_SIZE_COUNTS_STUDIES(Severity.WARNING),
  /** A number of completers where others are counted. */
  SAMPLE_SIZE_COMPLETED(Severity.WARNING),
  /** More people analysed than randomised. */
  ANALYSED_EXCEEDS_RANDOMISED(Severity.WARNING),
  /** Arm sizes that are no list of numbers. */
  ARM_SIZES_UNREADABLE(Severity.WARNING),
  /** Arm sizes that do not add up to the number randomised. */
  ARM_SIZES_MISMATCH(Severity.WARNING),
  /** Statements on blinding that contradict each other. */
  BLINDING_CONFLICT(Severity.WARNING),
  /** An estimate outside its interval. */
  ESTIMATE_OUTSIDE_CI(Severity.WARNING),
  /** A reported effect that the raw arms do not give. */
  RESULT_DISAGREES(Severity.WARNING),
  /** Several results of a study fit equally. */
  RESULT_CHOICE_AMBIGUOUS(Severity.WARNING),
  /** An overall judgement that its domains do not give. */
  APPRAISAL_OVERALL_DIFFERS(Severity.WARNING),
  /** A person's judgement on an older proposal. */
  STALE_JUDGEMENT(Severity.WARNING),
  /** A person's judgement that no body needs. */
  JUDGEMENT_UNMATCHED(Severity.WARNING),
  /** Two records that look like one report. */
  DUPLICATE_PROPOSED(Severity.WARNING),
  /** A column that the format does not know, kept as it is. */
  HEADER_UNRECOGNISED(Severity.NOTE),
  /** Known columns that no field keeps. */
  COLUMN_NOT_KEPT(Severity.NOTE),
  /** A file of a folder that is no input. */
  FORMAT_UNRECOGNISED_SKIPPED(Severity.NOTE),
  /** A text that was understood, but not plainly. */
  VALUE_INTERPRETED(Severity.NOTE),
  /** A blank that the user filled. */
  VALUE_ASSUMED(Severity.NOTE),
  /** A planned number where others are counted. */
  SAMPLE_SIZE_PLANNED(Severity.NOTE),
  /** A condition without relations to others. */
  CONDITION_NOT_IN_VOCABULARY(Severity.NOTE),
  /** Blinding without saying whose. */
  BLINDING_ROLES_UNKNOWN(Severity.NOTE),
  /** Editorial notices on reports that no input has. */
  NOTICE_UNMATCHED(Severity.NOTE),
  /** Two records that are one report or one study. */
  REPORTS_LINKED(Severity.NOTE),
  /** A key that is cited in braces. */
  KEY_NEEDS_BRACES(Severity.NOTE);

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** The constant's name. */
  @Override
  public String code() {
    return name();
  }
}
