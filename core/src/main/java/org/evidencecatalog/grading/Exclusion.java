package org.evidencecatalog.grading;

import java.util.Objects;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.vocabulary.Coded;

/**
 * A study that has to do with a question and is not in its body, and why.
 *
 * @param id the study
 * @param cause the kind of reason
 * @param reason the reason in words
 */
public record Exclusion(CitationKey id, Cause cause, String reason) {

  /** Kinds of reasons. */
  public enum Cause implements Coded {
    /** All its reports of results were retracted. */
    RETRACTED("retracted"),
    /** Its design is unknown. */
    DESIGN_UNKNOWN("design unknown"),
    /** An intervention is asked about and its own is unknown. */
    INTERVENTION_UNKNOWN("intervention unknown"),
    /** A comparator is asked about and its own is unknown. */
    COMPARATOR_UNKNOWN("comparator unknown"),
    /** An outcome is asked about and no result of it is known. */
    OUTCOME_UNKNOWN("outcome unknown"),
    /** It compares with something else. */
    OTHER_COMPARATOR("another comparator"),
    /** It is about a broader, sibling or related condition. */
    OTHER_CONDITION("another condition"),
    /** It is about a broader, sibling or related intervention. */
    OTHER_INTERVENTION("another intervention");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    /** The reason in two words. */
    public String words() {
      return words;
    }

    /** Whether the study is on the question itself, so that leaving it out must be said. */
    public boolean isOnTheQuestion() {
      return this != OTHER_CONDITION && this != OTHER_INTERVENTION && this != OTHER_COMPARATOR;
    }
  }

  /** Checks that nothing is null. */
  public Exclusion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(reason, "reason");
  }
}
