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
    RETRACTED,
    /** Its design is unknown. */
    DESIGN_UNKNOWN,
    /** An intervention is asked about and its own is unknown. */
    INTERVENTION_UNKNOWN,
    /** A comparator is asked about and its own is unknown. */
    COMPARATOR_UNKNOWN,
    /** An outcome is asked about and no result of it is known. */
    OUTCOME_UNKNOWN,
    /** It compares with something else. */
    OTHER_COMPARATOR,
    /** It is about a broader, sibling or related condition. */
    OTHER_CONDITION,
    /** It is about a broader, sibling or related intervention. */
    OTHER_INTERVENTION;

    /** The reason in two words of English. */
    public String words() {
      return words(StatementLanguage.ENGLISH);
    }

    /** The reason in a few words of a language. */
    String words(StatementLanguage language) {
      return language.text(StatementText.valueOf("CAUSE_" + name()));
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
