package org.evidencecatalog.grading.explanation;

/** What a rule looks at in a study. */
enum Input {
  /** How it was designed; of a review, what it included. */
  DESIGN,
  /** How many people count. */
  PARTICIPANTS,
  /** The numbers from which its effect is computed. */
  EFFECT,
  /** Which arm it favours. */
  DIRECTION,
  /** Appraisals of its risk of bias. */
  APPRAISAL,
  /** What it studied, in whom, against what. */
  DIRECTNESS,
  /** Who paid, and how large its arms are. */
  FUNDING,
  /** Appraisals of the reviews of the question. */
  REVIEWS,
  /** Studies without results. */
  ONGOING
}
