package org.evidencecatalog.article;

import org.evidencecatalog.vocabulary.Coded;

/** What an audit can find; the constant's name is the code that is printed. */
public enum FindingCode implements Coded {
  /** A malformed claim, citation or shortcode. */
  SYNTAX_ERROR,
  /** A key that no input has. */
  CITATION_UNKNOWN,
  /** A key that is also the label of a Markdown link definition. */
  CITATION_SHADOWED,
  /** The cited report was retracted. */
  CITATION_RETRACTED,
  /** The cited report bears an expression of concern. */
  CITATION_CONCERN,
  /** A background source that no article cites. */
  CITATION_UNUSED,
  /** The claim is surer than the evidence. */
  CLAIM_EXCEEDS_CERTAINTY,
  /** The claim is less sure than the evidence. */
  CLAIM_UNDERSTATES_CERTAINTY,
  /** The evidence points another way. */
  CLAIM_WRONG_DIRECTION,
  /** Where the evidence points is unknown. */
  CLAIM_DIRECTION_UNVERIFIED,
  /** A cited study is on another condition. */
  CLAIM_INDIRECT_CONDITION,
  /** A cited study is on another intervention. */
  CLAIM_INDIRECT_INTERVENTION,
  /** There is no study and no review on the claim. */
  CLAIM_NO_EVIDENCE,
  /** A claim on evidence cites nothing. */
  CLAIM_UNSUPPORTED,
  /** A claim on evidence cites background sources only. */
  CLAIM_BACKGROUND_ONLY,
  /** More or fewer studies than it cites. */
  STUDY_COUNT_MISMATCH,
  /** A number or word that the study contradicts. */
  NUMBER_MISMATCH,
  /** A number or word on which the study is silent. */
  NUMBER_UNVERIFIABLE,
  /** Higher-ranking sources are not cited. */
  EVIDENCE_NOT_CITED,
  /** The level has changed since it was approved. */
  STALE_GRADE,
  /** A sentence that looks like a claim and is not marked. */
  UNMARKED_CLAIM,
  /** A condition that is nowhere known. */
  CONDITION_UNKNOWN,
  /** A shortcode that is not ours, left as it is. */
  SHORTCODE_UNKNOWN,
  /** Nothing to print. */
  VALUE_UNKNOWN;

  /** The constant's name. */
  @Override
  public String code() {
    return name();
  }
}
