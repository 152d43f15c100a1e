package org.evidencecatalog.grading;

import org.evidencecatalog.vocabulary.Coded;

/**
 * What kind of question is asked, which decides where frameworks start. The kinds are the rows of
 * OCEBM 2011 (OCEBM Levels of Evidence Working Group).
 */
public enum QuestionType implements Coded {
  /** Does this intervention help; the default. */
  TREATMENT_BENEFIT("treatment benefit"),
  /** What are the common harms. */
  COMMON_HARM("common harm"),
  /** What are the rare harms. */
  RARE_HARM("rare harm"),
  /** Is early detection worthwhile. */
  SCREENING("screening"),
  /** Is this test accurate. */
  DIAGNOSIS("diagnosis"),
  /** What happens without treatment. */
  PROGNOSIS("prognosis"),
  /** How common is the problem. */
  PREVALENCE("how common");

  private final String label;

  QuestionType(String label) {
    this.label = label;
  }

  /** For readers. */
  public String label() {
    return label;
  }

  /** Whether it asks what an intervention does, so that GRADE's rules on interventions hold. */
  public boolean isOfIntervention() {
    return switch (this) {
      case TREATMENT_BENEFIT, COMMON_HARM, RARE_HARM, SCREENING -> true;
      case DIAGNOSIS, PROGNOSIS, PREVALENCE -> false;
    };
  }
}
